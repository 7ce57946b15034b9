package vn.xeploai.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One running system for all end-to-end tests: the first one starts it, and it is stopped after the last. Its data is deleted, unless
 * {@code XEPLOAI_TEST_DATA} names a folder to keep it in.
 */
public final class SharedSystem implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == WholeSystem.class;
    }

    @Override
    public WholeSystem resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(SharedSystem.class))
                .computeIfAbsent(WholeSystem.class, absent -> started(), WholeSystem.class);
    }

    private static WholeSystem started() {
        try {
            var kept = System.getenv("XEPLOAI_TEST_DATA");
            var data = kept == null ? null : Path.of(kept).toAbsolutePath();
            var system = new WholeSystem(Files.createTempDirectory("xeploai-whole"), data);
            start(system);
            return system;
        } catch (Exception failure) {
            throw new IllegalStateException("The system does not start", failure);
        }
    }

    private static void start(WholeSystem system) throws Exception {
        try {
            system.start();
        } catch (Exception | AssertionError failure) {
            system.close();
            throw failure;
        }
    }
}
