package vn.xeploai.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module of two packages: {@code shop} sells what {@code stock} holds. */
class TableOwnersTest {
    private static final String OWNERS =
            """
            shared: [act]
            packages:
              stock:
                tables: [item]
                exports: [item_now]
              shop:
                tables: [sale]
            """;

    @TempDir
    Path module;

    @BeforeEach
    void makeModule() throws IOException {
        write(
                "src/main/resources/db/migration/V001__create_item.sql",
                """
                CREATE TABLE item (id uuid); -- the things; and more
                CREATE TABLE sale (id uuid);
                CREATE VIEW item_now AS SELECT id FROM item;
                """);
        write(TableOwnership.FILE.toString(), OWNERS);
        source("stock", "Item", "@Entity\nclass Item {}");
        source(
                "shop",
                "SaleSql",
                "interface SaleSql { String ALL = \"SELECT id FROM sale s, item_now WHERE s.id = id\"; }");
    }

    @Test
    void ownersWriteAndOthersReadExports() throws IOException {
        assertEquals(List.of(), faults());
    }

    @Test
    void noPackageWritesAForeignTable() throws IOException {
        source(
                "shop",
                "Return",
                "class Return { String sql = \"\"\"\n    UPDATE item SET id = :id FROM sale\n    \"\"\"; }");

        assertEquals(List.of("shop writes item (Return)"), faults());
    }

    @Test
    void noPackageReadsAForeignTable() throws IOException {
        source(
                "shop",
                "Shelf",
                "class Shelf { String sql = \"SELECT id FROM sale, LATERAL (SELECT id FROM item) AS x\"; }");

        assertEquals(List.of("shop reads item (Shelf)"), faults());
    }

    @Test
    void noPackageUsesOneAbove() throws IOException {
        source("stock", "Demand", "class Demand { String sql = \"SELECT count(*) FROM sale\"; }");
        source("stock", "Till", "import vn.example.shop.Sale;\nclass Till {}");

        assertEquals(List.of("stock reads sale (Demand)", "stock uses shop (Demand, Till)"), faults());
    }

    @Test
    void everythingIsDeclared() throws IOException {
        write(
                "src/main/resources/db/migration/V002__create_price.sql",
                "CREATE TABLE price (id uuid); DROP VIEW item_now;");
        source("price", "Price", "class Price {}");

        assertEquals(
                List.of(
                        "price is owned by no package",
                        "stock owns item_now, which no migration creates",
                        "package price is not declared"),
                faults());
    }

    @Test
    void aListedBreachIsToleratedAsLongAsThereIsOne() throws IOException {
        write(TableOwnership.FILE.toString(), OWNERS + "    breaches:\n      - writes item\n      - uses price\n");
        source("shop", "Return", "class Return { String sql = \"DELETE FROM item\"; }");

        assertEquals(List.of("shop uses price no more: delete the line"), faults());
    }

    @Test
    void aMendedBreachIsRemoved() throws IOException {
        write(TableOwnership.FILE.toString(), OWNERS + "    breaches:\n      - writes item\n");

        TableOwnership.mend(module, "shop", List.of("writes item"));

        assertEquals(OWNERS, Files.readString(module.resolve(TableOwnership.FILE)));
    }

    @Test
    void wordsOfOtherMeaningNameNoTable() {
        var names = SqlNames.in(
                "SELECT a IS DISTINCT FROM sale, 'FROM price' FROM item WHERE id = :item FOR UPDATE OF item -- FROM shelf");

        assertEquals(Set.of("item"), names.reads());
        assertEquals(Set.of(), names.writes());
    }

    private List<String> faults() throws IOException {
        return TableOwners.faults(module, "vn.example");
    }

    private void source(String feature, String name, String text) throws IOException {
        write("src/main/java/vn/example/" + feature + "/" + name + ".java", text);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(module.resolve(file).getParent());
        Files.writeString(module.resolve(file), text);
    }
}
