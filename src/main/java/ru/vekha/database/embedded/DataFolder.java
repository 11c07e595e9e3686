package ru.vekha.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import ru.vekha.database.StartRefused;

/**
 * The folder that keeps everything of an installation with an embedded database. One running Vekha
 * owns it: the operating system drops the lock when that process ends, however it ends.
 */
final class DataFolder implements AutoCloseable {

  private final Path path;
  private final FileChannel lockFile;

  private DataFolder(Path path, FileChannel lockFile) {
    this.path = path;
    this.lockFile = lockFile;
  }

  /** Takes the folder, making it if need be; refuses when another running Vekha has it. */
  static DataFolder take(Path path) {
    try {
      Files.createDirectories(path);
      restrictToOwner(path, "rwx------");
      FileChannel channel =
          FileChannel.open(
              path.resolve("vekha.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new StartRefused(
            "Папка данных «" + path + "» уже занята: с ней работает другая запущенная «Веха».",
            "Остановите её или укажите другую папку: --vekha.data-folder=ПАПКА.");
      }
      return new DataFolder(path, channel);
    } catch (IOException e) {
      throw new StartRefused(
          "Папка данных «" + path + "» недоступна для записи.",
          "Проверьте права на неё или укажите другую папку: --vekha.data-folder=ПАПКА.");
    }
  }

  Path postgres() {
    return path.resolve("postgres");
  }

  Path secrets() {
    return path.resolve("secrets.properties");
  }

  Path binaries() {
    return path.resolve("bin");
  }

  static void restrictToOwner(Path file, String permissions) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
  }

  @Override
  public void close() {
    try {
      lockFile.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }
}
