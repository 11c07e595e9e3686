/** The processes «Отправка писем» and «Утренняя сводка». */
@NullMarked
package ru.vekha.notification.process;

import org.jspecify.annotations.NullMarked;
