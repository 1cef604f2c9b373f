package org.jointstatement.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointstatement.web.Audit;
import org.jointstatement.web.ContentVersion;
import org.jointstatement.web.ForbiddenException;
import org.jointstatement.web.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people who can sign in. */
@Component
public class Accounts {

    private final AccountRepository accounts;
    private final NewAccounts newAccounts;
    private final Audit audit;
    private final ContentVersion content;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;

    Accounts(
            AccountRepository accounts,
            NewAccounts newAccounts,
            Audit audit,
            ContentVersion content,
            MessageSource messages,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.newAccounts = newAccounts;
        this.audit = audit;
        this.content = content;
        this.messages = messages;
        this.events = events;
    }

    /** The name that others see; that of a deleted account is the same for all. */
    public String nameOf(UUID id) {
        return Objects.requireNonNull(names(List.of(id)).get(id));
    }

    /** The names that others see, of each of these accounts, in one query. */
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> ids) {
        String former = messages.getMessage("account.former", null, LocaleContextHolder.getLocale());
        Map<UUID, String> names = new HashMap<>();
        ids.forEach(id -> names.put(id, former));
        names.putAll(namesInUse(names.keySet()));
        return names;
    }

    /** The same of those that are not deleted; no word of ours is among them. */
    @Transactional(readOnly = true)
    public Map<UUID, String> namesInUse(Collection<UUID> ids) {
        return found(ids)
                .filter(account -> !account.isDeleted())
                .collect(Collectors.toMap(AccountEntity::id, AccountEntity::displayName));
    }

    /** One is often known to the transaction already, which is not asked for several. */
    private Stream<AccountEntity> found(Collection<UUID> ids) {
        return ids.size() == 1
                ? accounts.findById(ids.iterator().next()).stream()
                : accounts.findAllByIdIn(ids).stream();
    }

    /** The account with this id, or which others see under this name; none if it is deleted. */
    @Transactional(readOnly = true)
    public Optional<UUID> findShown(String idOrName) {
        return Names.isId(idOrName)
                ? accounts.findById(UUID.fromString(idOrName))
                        .filter(account -> !account.isDeleted())
                        .map(AccountEntity::id)
                : accounts.findByDisplayKey(Names.key(idOrName)).map(AccountEntity::id);
    }

    /** Everyone who has not been deleted, by name; for administrators. */
    @Transactional(readOnly = true)
    public List<Account> all(Viewer viewer) {
        administrator(viewer);
        return accounts.findAllByDeletedIsNullOrderByName().stream()
                .map(AccountEntity::toAccount)
                .toList();
    }

    /** An account that is one's own, or any for administrators. */
    @Transactional(readOnly = true)
    public Account get(Viewer viewer, UUID id) {
        if (!id.equals(viewer.id())) {
            administrator(viewer);
        }
        return entity(id).toAccount();
    }

    /** The account that signs in with this name; for administrators. */
    @Transactional(readOnly = true)
    public Optional<Account> named(Viewer viewer, String typed) {
        administrator(viewer);
        return accounts.findByName(Names.signIn(typed)).map(AccountEntity::toAccount);
    }

    /** Someone as they would be if they were signed in now; none if the account is shut or deleted. */
    @Transactional(readOnly = true)
    public Optional<Viewer> viewer(UUID id) {
        return accounts.findById(id)
                .filter(AccountEntity::isOpen)
                .map(AccountEntity::toAccount)
                .map(account -> new Viewer(id, account.displayName(), account.role()));
    }

    /** Whether an editor looks at what this account writes for many before others do. */
    @Transactional(readOnly = true)
    public boolean isHeld(UUID id) {
        return accounts.findById(id).filter(AccountEntity::isHeld).isPresent();
    }

    /** Changes the name that others see of oneself. */
    @Transactional
    public void rename(Viewer viewer, String displayName) {
        // First, as whoever writes a note does: else each could wait for what the other has locked.
        content.lock();
        AccountEntity account = entity(viewer.id() == null ? new UUID(0, 0) : viewer.id());
        String former = account.displayName();
        newAccounts.show(account, displayName);
        audit.add(former, "display-name-changed", account.toAccount().name(), account.displayName());
        content.advance();
        events.publishEvent(new AccountRenamed(account.id()));
    }

    AccountEntity entity(UUID id) {
        return accounts.findById(id)
                .filter(account -> !account.isDeleted())
                .orElseThrow(() -> new NotFoundException("account " + id));
    }

    /** {@link ForbiddenException} unless this viewer is one. */
    public static void administrator(Viewer viewer) {
        if (!viewer.isSignedIn() || !viewer.isAtLeast(Role.ADMINISTRATOR)) {
            throw new ForbiddenException("administrators only");
        }
    }
}
