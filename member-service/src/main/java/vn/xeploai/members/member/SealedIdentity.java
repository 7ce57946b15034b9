package vn.xeploai.members.member;

import java.util.UUID;
import vn.xeploai.members.identity.IdentityNumber;
import vn.xeploai.members.identity.IdentityVault;

/** An identity number as it is stored; both parts are null where none is known. */
record SealedIdentity(byte[] cipher, String hash) {

    static SealedIdentity of(String digits, UUID memberId, IdentityVault vault) {
        if (digits == null) return new SealedIdentity(null, null);
        var number = new IdentityNumber(digits);
        return new SealedIdentity(vault.encrypt(number, memberId), vault.hash(number));
    }
}
