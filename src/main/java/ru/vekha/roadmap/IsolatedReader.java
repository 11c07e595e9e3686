package ru.vekha.roadmap;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import ru.vekha.roadmap.isolation.Answer;
import ru.vekha.roadmap.isolation.ReadingProcess;
import ru.vekha.roadmap.isolation.Request;
import ru.vekha.roadmap.isolation.Request.Wanted;

/**
 * Reads each document in a process of its own, with little memory and little time: a file made to
 * break its reader breaks that process and nothing else. The process gets no environment and so no
 * secret of the server.
 */
public final class IsolatedReader implements DocumentReading, SheetReading {
  /** The command by which the process of a document is started; not meant for people. */
  public static final String COMMAND = "read-isolated";

  private static final int AT_ONCE = 2;
  private static final int LONGEST_WAIT_SECONDS = 20;
  private static final RoadmapRefused BUSY =
      new RoadmapRefused(
          "Сейчас читается слишком много документов.", "Загрузите файл ещё раз через минуту.");

  private final ReadLimits limits;
  private final Semaphore free = new Semaphore(AT_ONCE, true);

  /** Refuses files above the limits before any process is started. */
  public IsolatedReader(ReadLimits limits) {
    this.limits = limits;
  }

  @Override
  public RoadmapDocument read(String fileName, byte[] content) {
    return answer(new Request(fileName, Wanted.ROADMAP, content)).document();
  }

  @Override
  public List<SheetRow> rows(String fileName, byte[] content) {
    return answer(new Request(fileName, Wanted.ROWS, content)).sheetRows();
  }

  private Answer answer(Request request) {
    limits.checkSize(request.content().length);
    try {
      if (!free.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw BUSY;
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw BUSY;
    }
    try {
      return ReadingProcess.answer(request);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } finally {
      free.release();
    }
  }

  /** The other side: reads the one document asked for and answers. */
  public static void serve(InputStream in, OutputStream out) throws IOException {
    Request request = Request.from(in);
    ReadLimits limits = ReadLimits.standard().withFileBytes(Integer.MAX_VALUE - 1);
    Answer.of(new RoadmapReader(limits), new SheetReader(limits), request).writeTo(out);
  }
}
