package io.heatwright.app.planted.home;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;

/** One way each of touching what a pure floor must not touch. */
final class TouchesTheMachine {
    private TouchesTheMachine() {}

    static boolean readsAFile() {
        return Files.exists(Path.of("x"));
    }

    static URI namesAnAddress() {
        return URI.create("x:y");
    }

    static int readsAStream(InputStream stream) throws IOException {
        return stream.read();
    }

    static long asksTheTime() {
        return System.currentTimeMillis();
    }

    static long measuresTheTime() {
        return System.nanoTime();
    }

    static String asksTheEnvironment() {
        return System.getProperty("user.name", "");
    }

    static LocalDate asksTheDay(ZoneId zone) {
        return LocalDate.now(zone);
    }

    static Thread startsAThread() {
        return new Thread();
    }

    static AtomicLong sharesANumber() {
        return new AtomicLong();
    }

    static int reflects() {
        return TouchesTheMachine.class.getDeclaredMethods()[0].getModifiers();
    }

    static boolean loadsAResource() {
        return TouchesTheMachine.class.getResource("x") != null;
    }

    static void logs() {
        Logger.getGlobal().info("x");
    }
}
