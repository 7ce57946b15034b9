package vn.xeploai.members.identity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "092085000001, 1985-01-01, false, true",
        "092185000001, 1985-01-01, true, true",
        "092204000001, 2004-12-31, false, true",
        "092304000001, 2004-12-31, true, true",
        "092085000001, 1985-01-01, true, false",
        "092086000001, 1985-01-01, false, false",
        "092085000001, 2085-01-01, false, false",
    })
    void digitsEncodeCenturySexAndYear(String digits, LocalDate birthDate, boolean female, boolean fits) {
        assertEquals(fits, new IdentityNumber(digits).fits(birthDate, female));
    }

    @Test
    void numberIsMaskedWhereverItIsPrinted() {
        assertEquals("0920******01", new IdentityNumber("092085000001").toString());
    }

    @Test
    void ciphertextBelongsToItsMemberAlone() throws Exception {
        var vault = vault("a");
        var number = new IdentityNumber("092085000001");
        var member = UUID.randomUUID();

        var ciphertext = vault.encrypt(number, member);

        assertEquals(number, vault.decrypt(ciphertext, member));
        assertThrows(IllegalStateException.class, () -> vault.decrypt(ciphertext, UUID.randomUUID()));
        assertFalse(new String(ciphertext).contains("092085"));
    }

    @Test
    void hashIsTheSameForTheSameNumberAndKey() throws Exception {
        var number = new IdentityNumber("092085000001");
        var vault = vault("a");

        assertEquals(vault.hash(number), vault.hash(number));
        assertNotEquals(vault.hash(number), vault("b").hash(number));
    }

    @Test
    void keysAreNeverOverwritten() throws Exception {
        var file = folder.resolve("keys.json");
        Keyset.create(file);
        var keys = Files.readAllBytes(file);

        assertThrows(FileAlreadyExistsException.class, () -> Keyset.create(file));
        assertArrayEquals(keys, Files.readAllBytes(file));
    }

    private IdentityVault vault(String name) throws Exception {
        var file = folder.resolve(name);
        if (!Files.exists(file)) Keyset.create(file);
        return new IdentityVault(() -> file);
    }
}
