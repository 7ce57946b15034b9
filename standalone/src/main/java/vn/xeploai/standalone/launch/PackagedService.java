package vn.xeploai.standalone.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.xeploai.standalone.StartFailure;

/** The jar of a service as built, and the command that runs it. */
record PackagedService(String name, Path jar) {
    /** @throws StartFailure if the service is not built */
    static PackagedService in(Path home, String name) {
        var jar = home.resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
        if (Files.isRegularFile(jar)) return new PackagedService(name, jar);
        throw new StartFailure("%s is missing. Build it: ./mvnw -DskipTests package".formatted(jar));
    }

    List<String> command(List<String> options, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return command;
    }
}
