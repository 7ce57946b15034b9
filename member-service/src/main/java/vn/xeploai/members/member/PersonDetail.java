package vn.xeploai.members.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.members.identity.IdentityVault;
import vn.xeploai.members.timeline.Recorded;
import vn.xeploai.platform.act.Act;

/** Lý lịch: what identifies a member, as recorded from one act to the next. */
@Entity
class PersonDetail extends Recorded {
    @Column(updatable = false)
    private UUID memberId;

    @Column(updatable = false)
    private String fullName;

    @Column(updatable = false)
    private String givenName;

    @Column(updatable = false)
    private LocalDate birthDate;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Gender gender;

    @Column(updatable = false)
    private byte[] identityCipher;

    @Column(updatable = false)
    private String identityHash;

    @Column(updatable = false)
    private String cardNumber;

    @Column(updatable = false)
    private String recordNumber;

    protected PersonDetail() {}

    PersonDetail(UUID memberId, Person person, IdentityVault.Seal identity, Act act) {
        super(act);
        this.memberId = memberId;
        fullName = person.fullName();
        givenName = person.givenName();
        birthDate = person.birthDate();
        gender = person.gender();
        identityCipher = identity.cipher();
        identityHash = identity.hash();
        cardNumber = person.cardNumber();
        recordNumber = person.recordNumber();
    }

    UUID memberId() {
        return memberId;
    }

    Person person() {
        return new Person(fullName, birthDate, gender, cardNumber, recordNumber);
    }

    IdentityVault.Seal identity() {
        return new IdentityVault.Seal(identityCipher, identityHash);
    }
}
