package id.kinerjapuskesmas.survey.response;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Reads and encodes on a thread of its own while the database takes what was encoded before; a few blocks wait between. */
final class PlainImport implements AutoCloseable {

    private static final int BLOCKS = 8;

    private final PlainSheets sheets;
    private final int rowsAStatement;
    private final BlockingQueue<Block> full = new ArrayBlockingQueue<>(BLOCKS);
    private final BlockingQueue<CopyRows> empty = new ArrayBlockingQueue<>(BLOCKS + 2);
    private final Thread reader = new Thread(this::read, "import-reader");
    private volatile boolean stopped;

    PlainImport(PlainSheets sheets, int rowsAStatement) {
        this.sheets = sheets;
        this.rowsAStatement = rowsAStatement;
        reader.setDaemon(true);
    }

    private record Block(CopyRows rows, long count, boolean endsStatement, boolean isLast, Throwable failure) {}

    /** Copies all rows; how many. */
    long into(Connection connection, String target) throws SQLException {
        reader.start();
        var stored = 0L;
        BinaryCopy copy = null;
        try {
            while (true) {
                var block = full.take();
                rethrow(block.failure);
                if (block.count > 0) {
                    copy = copy == null ? new BinaryCopy(connection, target) : copy;
                    copy.write(block.rows);
                    stored += block.count;
                }
                empty.offer(block.rows);
                if (copy != null && (block.endsStatement || block.isLast)) {
                    copy.end();
                    copy = null;
                }
                if (block.isLast) {
                    return stored;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            stopped = true;
            if (copy != null) {
                copy.close();
            }
        }
    }

    private void read() {
        try {
            var inStatement = 0L;
            var more = true;
            while (more && !stopped) {
                var rows = empty.poll();
                rows = rows == null ? new CopyRows() : rows;
                var count = 0;
                while (!rows.isFull() && inStatement < rowsAStatement && (more = sheets.next(rows))) {
                    count++;
                    inStatement++;
                }
                var endsStatement = inStatement == rowsAStatement;
                inStatement = endsStatement ? 0 : inStatement;
                hand(new Block(rows, count, endsStatement, !more, null));
            }
        } catch (Throwable failure) {
            hand(new Block(new CopyRows(), 0, false, true, failure));
        }
    }

    private void hand(Block block) {
        try {
            while (!stopped && !full.offer(block, 100, TimeUnit.MILLISECONDS)) {
                // the database is slower: wait for it, unless it gave up
            }
        } catch (InterruptedException e) {
            stopped = true;
        }
    }

    private static void rethrow(Throwable failure) {
        if (failure instanceof RuntimeException known) {
            throw known;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }

    /** Ends the reader before its file goes away. */
    @Override
    public void close() {
        stopped = true;
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
