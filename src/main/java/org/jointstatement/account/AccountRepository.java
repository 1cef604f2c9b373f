package org.jointstatement.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<AccountEntity, UUID> {

    AccountEntity save(AccountEntity account);

    AccountEntity saveAndFlush(AccountEntity account);

    Optional<AccountEntity> findById(UUID id);

    Optional<AccountEntity> findByName(String name);

    Optional<AccountEntity> findByDisplayKey(String key);

    List<AccountEntity> findAllByIdIn(Collection<UUID> ids);

    List<AccountEntity> findAllByDisplayKeyIn(Collection<String> keys);

    @Query("select a from AccountEntity a where a.enabled and a.deleted is null"
            + " and (a.displayKey like :beginning escape '\\' or a.displayKey like :part escape '\\')"
            + " order by a.displayKey")
    List<AccountEntity> findNamedLike(String beginning, String part, Limit most);

    List<AccountEntity> findAllByDeletedIsNullOrderByName();

    @Query("select a.name from AccountEntity a where a.name is not null")
    List<String> findNames();

    boolean existsByName(String name);

    boolean existsByDisplayKey(String key);
}
