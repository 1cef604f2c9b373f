package org.jointstatement.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<AccountEntity, UUID> {

    AccountEntity save(AccountEntity account);

    AccountEntity saveAndFlush(AccountEntity account);

    Optional<AccountEntity> findById(UUID id);

    Optional<AccountEntity> findByName(String name);

    Optional<AccountEntity> findByDisplayKey(String key);

    List<AccountEntity> findAllByIdIn(Collection<UUID> ids);

    List<AccountEntity> findAllByDisplayKeyIn(Collection<String> keys);

    @NativeQuery("select * from account where enabled and deleted is null"
            + " and (display_key like :beginning escape '\\' or display_key like :part escape '\\')"
            + " order by display_key")
    List<AccountEntity> findNamedLike(String beginning, String part, Limit most);

    List<AccountEntity> findAllByDeletedIsNullOrderByName();

    @NativeQuery("select name from account where name is not null")
    List<String> findNames();

    boolean existsByName(String name);

    boolean existsByDisplayKey(String key);
}
