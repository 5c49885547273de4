package exhibit.http;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts bodies that do not say how long they are. */
@Provider
class BodyLimit implements ReaderInterceptor {
    /** Settings are read later than interceptors are made. */
    @Inject
    Instance<Uploads> uploads;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new Counted(context.getInputStream(), uploads.get()));
        return context.proceed();
    }

    private static final class Counted extends FilterInputStream {
        private final Uploads uploads;
        private long count;

        Counted(InputStream body, Uploads uploads) {
            super(body);
            this.uploads = uploads;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            count += read;
            if (count > uploads.maxBytes()) {
                throw new ProblemException(uploads.tooLarge());
            }
        }
    }
}
