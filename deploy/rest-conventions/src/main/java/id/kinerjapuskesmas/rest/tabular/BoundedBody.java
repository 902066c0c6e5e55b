package id.kinerjapuskesmas.rest.tabular;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that ends the request when it goes on for too long. */
final class BoundedBody extends FilterInputStream {

    private final long most;
    private long received;

    BoundedBody(InputStream body, long most) {
        super(body);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var count = super.read(bytes, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int bytes) {
        received += bytes;
        if (received > most) {
            throw WorkbookRefused.tooLarge(most / (1024 * 1024));
        }
    }
}
