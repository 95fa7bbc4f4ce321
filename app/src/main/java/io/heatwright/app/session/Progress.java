package io.heatwright.app.session;

import java.util.Locale;
import java.util.function.LongSupplier;

/** One line on a terminal's error stream for work that takes over a second; gone when the work is done. */
public final class Progress implements AutoCloseable {
    private static final long PATIENCE = 1_000_000_000L;
    private static final long PAUSE = 100_000_000L;
    private static final int LONGEST = 60;

    private final Session session;
    private final String what;
    private final LongSupplier clock;
    private final long start;
    private long last;
    private boolean shown;

    /**
     * Starts to watch.
     *
     * @param session whose error stream is written to
     * @param what is being done, such as {@code planning}
     */
    public Progress(Session session, String what) {
        this(session, what, System::nanoTime);
    }

    Progress(Session session, String what, LongSupplier clock) {
        this.session = session;
        this.what = what;
        this.clock = clock;
        start = clock.getAsLong();
        last = start;
    }

    /**
     * Tells how far the work is. May be called from any thread.
     *
     * @param done pieces that are finished
     * @param all pieces
     */
    public synchronized void at(int done, int all) {
        var now = clock.getAsLong();
        if (!session.showsProgress() || now - start < PATIENCE || (shown && now - last < PAUSE)) {
            return;
        }
        last = now;
        shown = true;
        session.err().print("\r" + pad(String.format(Locale.ROOT, "%s: %d of %d", what, done, all)));
        session.err().flush();
    }

    @Override
    public void close() {
        clear();
    }

    /** Takes the line off the terminal, before something else is printed. */
    public synchronized void clear() {
        if (shown) {
            shown = false;
            session.err().print("\r" + pad("") + "\r");
            session.err().flush();
        }
    }

    private static String pad(String text) {
        return text + " ".repeat(Math.max(0, LONGEST - text.length()));
    }
}
