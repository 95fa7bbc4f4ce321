package io.heatwright.app.page;

import io.heatwright.app.session.Session;
import io.heatwright.home.tree.NearestWord;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Sends the planner's files to browsers, from memory: no folder of the disk is served. */
final class PlannerServer implements AutoCloseable {
    private static final int THREADS = 8;
    private static final int LONGEST_PATH = 100;

    private final Javalin javalin;

    private PlannerServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts to listen.
     *
     * @param files what is served
     * @param address of this machine
     * @param port of that address; 0 takes a free one
     * @return a server that listens
     * @throws RuntimeException when the port cannot be had
     */
    static PlannerServer start(PageFiles files, InetAddress address, int port) {
        var served = served(files);
        var javalin = Javalin.create(config -> {
            quiet(config);
            config.http.compressionStrategy = CompressionStrategy.NONE; // the files are packed already
            config.jetty.threadPool = new QueuedThreadPool(THREADS);
            config.jetty.addConnector((server, http) -> connector(server, http, address, port));
            config.routes.before(PlannerServer::protect);
            served.forEach((path, file) ->
                    config.routes.get(path, context -> send(context, file)).head(path, context -> send(context, file)));
            config.routes.error(HttpStatus.NOT_FOUND, context -> missing(context, List.copyOf(served.keySet())));
        });
        try {
            javalin.start();
        } catch (RuntimeException taken) {
            javalin.stop();
            throw taken;
        }
        return new PlannerServer(javalin);
    }

    /**
     * Returns where it listens.
     *
     * @return the port that was asked for, or the free one that was taken
     */
    int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private static Map<String, ServedFile> served(PageFiles files) {
        var served = new LinkedHashMap<String, ServedFile>();
        var page = ServedFile.of(files.page(), files.policy());
        served.put("/", page);
        served.put("/" + files.page().path(), page);
        files.others().forEach(file -> served.put("/" + file.path(), ServedFile.of(file, ServedFile.NOTHING)));
        return served;
    }

    private static void quiet(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
    }

    /** One thread takes connections and one reads them, however many cores there are. */
    private static ServerConnector connector(Server server, HttpConfiguration http, InetAddress address, int port) {
        http.setSendServerVersion(false);
        server.setErrorHandler(new PlainErrors());
        var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(address.getHostAddress());
        connector.setPort(port);
        return connector;
    }

    private static void protect(Context context) {
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
    }

    private static void send(Context context, ServedFile file) {
        var packed = ServedFile.mayBePacked(Optional.ofNullable(context.header("Accept-Encoding")));
        var tag = file.tag(packed);
        context.header("Content-Security-Policy", file.policy());
        context.header("Cache-Control", "no-cache"); // keep it, but ask each time whether it is still the same
        context.header("Vary", "Accept-Encoding");
        context.header("ETag", tag);
        if (ServedFile.isKnown(Optional.ofNullable(context.header("If-None-Match")), tag)) {
            context.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        if (packed) {
            context.header("Content-Encoding", "gzip");
        }
        var bytes = packed ? file.packed() : file.plain();
        context.header("Content-Length", String.valueOf(bytes.length));
        context.contentType(file.type()).result(bytes);
    }

    private static void missing(Context context, List<String> known) {
        var path = context.path();
        var asked = path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) : path;
        context.header("Content-Security-Policy", ServedFile.NOTHING)
                .contentType("text/plain;charset=utf-8")
                .result("There is nothing at " + Session.printable(asked) + ". Nearest: "
                        + NearestWord.to(asked, known).orElse("/") + "\n");
    }
}
