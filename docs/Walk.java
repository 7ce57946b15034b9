import com.sun.jdi.Bootstrap;
import com.sun.jdi.ClassType;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.event.MethodEntryEvent;
import com.sun.jdi.event.MethodExitEvent;
import com.sun.jdi.request.EventRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts what one HTTP request runs through in one service: project files with an executed method, how many of them are records or
 * enums, packages, the greatest number of files on one stack, and how often a call goes from one package to another.
 *
 * <p>Start the service with {@code JAVA_TOOL_OPTIONS=-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:0}; it
 * logs the port of its debugger, which is read from that log. The request is sent once to warm up and once to be counted (a request that writes: only once).
 * With {@code XEPLOAI_TOKEN} in the environment, as {@code ./run token} prints it, it is sent with that token.
 *
 * <pre>java docs/Walk.java LOG-OF-THE-SERVICE METHOD URL [BODY-FILE] [--list]</pre>
 */
public class Walk {
    private static final String PROJECT = "vn.xeploai.";

    private final Map<String, TreeSet<String>> files = new TreeMap<>();
    private final TreeSet<String> data = new TreeSet<>();
    private final Map<Long, Deque<String>> stacks = new HashMap<>();
    private final Map<ReferenceType, String> names = new HashMap<>();
    private List<String> deepest = List.of();
    private int switches;

    public static void main(String[] arguments) throws Exception {
        var list = List.of(arguments).contains("--list");
        var body = arguments.length > 3 && !arguments[3].startsWith("--") ? Files.readString(Path.of(arguments[3])) : null;
        var method = arguments[1];
        var address = URI.create(arguments[2]);
        if (method.equals("GET")) System.out.println("warm: " + send(method, address, null));
        var walk = new Walk();
        var machine = attach(port(Path.of(arguments[0])));
        var collecting = walk.collect(machine);
        System.out.println("answer: " + send(method, address, body));
        // the last events arrive a moment after the answer
        Thread.sleep(1_000);
        machine.dispose();
        collecting.join();
        walk.print(list);
    }

    private static int send(String method, URI address, String body) throws Exception {
        var content = body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Cache-Control", "no-cache")
                .method(method, content);
        var token = System.getenv("XEPLOAI_TOKEN");
        if (token != null) request.header("Authorization", "Bearer " + token);
        var answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 400) System.out.println(answer.body());
        return answer.statusCode();
    }

    /** The debugger listens anew, on another port, after each count. */
    private static String port(Path log) throws Exception {
        var listening = Files.readAllLines(log).stream()
                .filter(line -> line.startsWith("Listening for transport dt_socket at address: "))
                .toList();
        var last = listening.get(listening.size() - 1);
        return last.substring(last.lastIndexOf(' ') + 1);
    }

    private static VirtualMachine attach(String port) throws Exception {
        var connector = Bootstrap.virtualMachineManager().attachingConnectors().stream()
                .filter(one -> one.name().equals("com.sun.jdi.SocketAttach"))
                .findFirst()
                .orElseThrow();
        var options = connector.defaultArguments();
        options.get("hostname").setValue("127.0.0.1");
        options.get("port").setValue(port);
        return connector.attach(options);
    }

    private Thread collect(VirtualMachine machine) {
        var entries = machine.eventRequestManager().createMethodEntryRequest();
        entries.addClassFilter(PROJECT + "*");
        entries.setSuspendPolicy(EventRequest.SUSPEND_NONE);
        entries.enable();
        var exits = machine.eventRequestManager().createMethodExitRequest();
        exits.addClassFilter(PROJECT + "*");
        exits.setSuspendPolicy(EventRequest.SUSPEND_NONE);
        exits.enable();
        var thread = new Thread(() -> {
            try {
                while (true) {
                    for (var event : machine.eventQueue().remove()) {
                        if (event instanceof MethodEntryEvent entry)
                            enter(entry.thread().uniqueID(), entry.method().declaringType());
                        if (event instanceof MethodExitEvent exit)
                            leave(exit.thread().uniqueID(), exit.method().declaringType());
                    }
                }
            } catch (VMDisconnectedException | InterruptedException end) {
                // the request is over
            }
        });
        thread.start();
        return thread;
    }

    private void enter(long thread, ReferenceType type) {
        var file = names.computeIfAbsent(type, Walk::file);
        if (file.isEmpty()) return;
        var at = file.lastIndexOf('.');
        files.computeIfAbsent(file.substring(0, at), any -> new TreeSet<>()).add(file.substring(at + 1));
        if (isData(type)) data.add(file);
        var stack = stacks.computeIfAbsent(thread, any -> new ArrayDeque<>());
        var caller = stack.peek();
        if (caller != null && !caller.substring(0, caller.lastIndexOf('.')).equals(file.substring(0, at))) switches++;
        stack.push(file);
        var distinct = new ArrayList<>(new java.util.LinkedHashSet<>(stack));
        if (distinct.size() > deepest.size()) deepest = distinct;
    }

    private void leave(long thread, ReferenceType type) {
        if (names.getOrDefault(type, "").isEmpty()) return;
        var stack = stacks.get(thread);
        if (stack != null && !stack.isEmpty()) stack.pop();
    }

    private static boolean isData(ReferenceType type) {
        return type instanceof ClassType one
                && one.superclass() != null
                && (one.superclass().name().equals("java.lang.Record") || one.superclass().name().equals("java.lang.Enum"));
    }

    /** The outermost class; of a SQL object its interface; empty for what the build generates. */
    private static String file(ReferenceType type) {
        var name = type.name();
        if (name.contains(".$Proxy") && type instanceof ClassType proxy && !proxy.interfaces().isEmpty())
            name = proxy.interfaces().get(0).name();
        if (name.matches(".*_(ClientProxy|Subclass|Bean|ComponentsProvider|Shared|Observer).*") || name.contains("quarkusrest")) return "";
        if (name.contains("/")) name = name.substring(0, name.indexOf('/'));
        var inner = name.indexOf('$');
        return inner < 0 ? name : name.substring(0, inner);
    }

    private void print(boolean list) {
        var all = files.values().stream().mapToInt(TreeSet::size).sum();
        System.out.printf(
                "%d files (%d records or enums), %d packages, %d deep, %d switches of package%n",
                all, data.size(), files.size(), deepest.size(), switches);
        if (!list) return;
        files.forEach((name, in) -> System.out.println("  " + name + ": " + String.join(" ", in)));
        var path = new ArrayList<>(deepest);
        java.util.Collections.reverse(path);
        System.out.println("  deepest: " + String.join(" > ", path.stream().map(one -> one.substring(one.lastIndexOf('.') + 1)).toList()));
    }
}
