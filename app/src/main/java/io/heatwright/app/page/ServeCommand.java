package io.heatwright.app.page;

import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Serves the planner's page until the process is told to end. Who runs this command on a thread of its own ends it by
 * interrupting that thread.
 */
@Command(
        name = "serve",
        description = "Serve the planner's page to a browser on this machine, until Ctrl-C.",
        footer = {
            "",
            "Examples:",
            "  heatwright serve",
            "  heatwright serve --port 0             takes a free port and says which",
            "  heatwright serve --host 0.0.0.0       lets this network open it too"
        })
public final class ServeCommand implements Runnable {
    private static final int USUAL_PORT = 8765;
    private static final int FIRST_OPEN_PORT = 1024;
    private static final int LAST_PORT = 65_535;
    private static final String USUAL_HOST = "127.0.0.1";

    private final Session session;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port to listen on; 0 takes a free one. Default: " + USUAL_PORT + ".")
    private int port = USUAL_PORT;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Address of this machine to listen on. Default: " + USUAL_HOST + ", which only this machine"
                    + " can open.")
    private String host = USUAL_HOST;

    /**
     * Prepares the command.
     *
     * @param session what runs around it
     */
    public ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        if (port < 0 || port > LAST_PORT) {
            throw new Refused("--port: \"" + port + "\" is out of range. Allowed: 1 to " + LAST_PORT
                    + ", or --port 0, which takes a free one.");
        }
        var address = address();
        var files = PageFiles.make();
        try (var server = start(files, address)) {
            var atExit = new Thread(server::close, "stop serving");
            Runtime.getRuntime().addShutdownHook(atExit);
            try {
                announce(address, server.port());
                new CountDownLatch(1).await();
            } finally {
                forget(atExit);
            }
        } catch (InterruptedException told) {
            // The way to end it from inside this process.
        }
    }

    private InetAddress address() {
        try {
            var address = InetAddress.getByName(host);
            var ours = address.isLoopbackAddress()
                    || address.isAnyLocalAddress()
                    || NetworkInterface.getByInetAddress(address) != null;
            if (ours) {
                return address;
            }
        } catch (UnknownHostException | SocketException unknown) {
            // The same advice.
        }
        throw new Refused("--host: \"" + Session.printable(host) + "\" is no address of this machine. Allowed: "
                + USUAL_HOST + " for this machine alone, 0.0.0.0 for everybody on its network, or one of its own.");
    }

    private PlannerServer start(PageFiles files, InetAddress address) {
        try {
            return PlannerServer.start(files, address, port);
        } catch (RuntimeException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof SocketException) {
                    throw new Refused(taken());
                }
            }
            throw failure;
        }
    }

    private String taken() {
        var guarded = port < FIRST_OPEN_PORT;
        var nearest = guarded ? USUAL_PORT : port == LAST_PORT ? port - 1 : port + 1;
        return "--port: " + port + " on " + Session.printable(host) + " is taken"
                + (guarded ? " or needs an administrator" : "") + ". Nearest: --port " + nearest
                + ", or --port 0, which takes a free one.";
    }

    private void announce(InetAddress address, int taken) {
        if (!address.isLoopbackAddress()) {
            session.err()
                    .println("Anybody on this network can open it. Only this machine: leave out --host, or --host "
                            + USUAL_HOST + ".");
        }
        session.out().print("Heatwright is at http://" + shown(address) + ":" + taken + "/ (Ctrl-C stops it)\n");
        session.out().flush();
    }

    /** An address that a browser on this machine can open. */
    private static String shown(InetAddress address) {
        if (address instanceof Inet6Address) {
            return "[" + (address.isAnyLocalAddress() ? "::1" : address.getHostAddress()) + "]";
        }
        return address.isAnyLocalAddress() ? USUAL_HOST : address.getHostAddress();
    }

    private static void forget(Thread atExit) {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException ending) {
            // The process ends already, and the hook is running.
        }
    }
}
