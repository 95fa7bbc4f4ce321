package io.heatwright.app.session;

import java.util.Locale;

/** One line on a terminal's error stream for work that takes over a second; gone when the work is done. */
public final class Progress implements AutoCloseable {
    private static final long PATIENCE = 1_000_000_000L;
    private static final long PAUSE = 100_000_000L;
    private static final int LONGEST = 60;

    private final Session session;
    private final String what;
    private final long start = System.nanoTime();
    private long last = start;
    private boolean shown;

    /**
     * Starts to watch.
     *
     * @param session whose error stream is written to
     * @param what is being done, such as {@code planning}
     */
    public Progress(Session session, String what) {
        this.session = session;
        this.what = what;
    }

    /**
     * Tells how far the work is. May be called from any thread.
     *
     * @param done pieces that are finished
     * @param all pieces
     */
    public synchronized void at(int done, int all) {
        var now = System.nanoTime();
        if (!session.showsProgress() || now - start < PATIENCE || (shown && now - last < PAUSE)) {
            return;
        }
        last = now;
        shown = true;
        session.err().print("\r" + pad(String.format(Locale.ROOT, "%s: %d of %d", what, done, all)));
        session.err().flush();
    }

    @Override
    public synchronized void close() {
        if (shown) {
            session.err().print("\r" + pad("") + "\r");
            session.err().flush();
        }
    }

    private static String pad(String text) {
        return text + " ".repeat(Math.max(0, LONGEST - text.length()));
    }
}
