package org.jointstatement.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's account. Names come in checked; see {@link Names}. */
@Entity
@Table(name = "account")
class AccountEntity {

    @Id
    private UUID id;

    private @Nullable String name;
    private String displayName;
    private @Nullable String displayKey;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(16)")
    private Role role;

    private @Nullable String password;
    private boolean enabled;
    private boolean held;
    private Instant created;
    private @Nullable Instant deleted;
    private int stamp;

    @Version
    private @Nullable Long version;

    protected AccountEntity() {}

    AccountEntity(UUID id, String name, String displayName, Role role, Instant created) {
        this.id = id;
        this.name = name;
        this.role = role;
        this.created = created;
        this.enabled = true;
        show(displayName);
    }

    final void show(String name) {
        displayName = name;
        displayKey = Names.key(name);
    }

    void play(Role newRole) {
        role = newRole;
        endSessions();
    }

    void enable(boolean allowed) {
        enabled = allowed;
        endSessions();
    }

    /** Makes what it writes for many wait for an editor, or not. */
    void hold(boolean waits) {
        held = waits;
    }

    void protect(@Nullable String hash) {
        password = hash;
        endSessions();
    }

    /** Takes a hash of the same password at a new cost. */
    void protectAnew(String hash) {
        password = hash;
    }

    void delete(Instant when) {
        name = null;
        displayName = "";
        displayKey = null;
        deleted = when;
        enabled = false;
        protect(null);
    }

    void endSessions() {
        stamp++;
    }

    UUID id() {
        return id;
    }

    String displayName() {
        return displayName;
    }

    @Nullable
    String password() {
        return password;
    }

    int stamp() {
        return stamp;
    }

    boolean isHeld() {
        return held;
    }

    boolean isDeleted() {
        return deleted != null;
    }

    boolean isOpen() {
        return enabled && !isDeleted();
    }

    Account toAccount() {
        String shown = name == null ? "" : name;
        return new Account(
                id, shown, displayName, role, enabled, held, password != null, created, version == null ? 0 : version);
    }
}
