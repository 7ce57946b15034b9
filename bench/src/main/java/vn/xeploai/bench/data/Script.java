package vn.xeploai.bench.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.xeploai.bench.Failure;

/** One of the SQL files of this module. */
public record Script(String name, String text) {

    public static Script named(String name) {
        try (var content = Script.class.getResourceAsStream("/sql/" + name)) {
            if (content == null) throw new IllegalArgumentException("There is no script " + name);
            return new Script(name, new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** With a value in place of each {@code ${variable}}. */
    public Script with(String variable, String value) {
        return new Script(name, text.replace("${" + variable + "}", value));
    }

    /** The texts that a query returns. */
    List<String> texts(Connection connection) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(text)) {
            while (rows.next()) texts.add(rows.getString(1));
        }
        return texts;
    }

    public void run(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(text);
        } catch (SQLException failure) {
            throw new Failure("%s: %s".formatted(name, failure.getMessage()), failure);
        }
    }
}
