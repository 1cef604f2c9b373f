package org.jointstatement.account;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those who could sign in now, each as they would be then: accounts that are neither shut nor deleted. */
@Component
public class People {

    private final AccountRepository accounts;

    People(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Those among these accounts. */
    @Transactional(readOnly = true)
    public List<Viewer> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : viewers(accounts.findAllByIdIn(ids).stream());
    }

    /** Those whom others see under one of these names, however its letters are cased. */
    @Transactional(readOnly = true)
    public List<Viewer> named(Collection<String> names) {
        return viewers(
                accounts.findAllByDisplayKeyIn(names.stream().map(Names::key).collect(Collectors.toSet())).stream());
    }

    /** Those of whose names a part begins so, by name. */
    @Transactional(readOnly = true)
    public List<Viewer> beginning(String typed, int most) {
        String key = Names.key(typed).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return viewers(accounts.findNamedLike(key + "%", "% " + key + "%", Limit.of(most)).stream());
    }

    private static List<Viewer> viewers(Stream<AccountEntity> found) {
        return found.filter(AccountEntity::isOpen)
                .map(AccountEntity::toAccount)
                .map(account -> new Viewer(account.id(), account.displayName(), account.role()))
                .toList();
    }
}
