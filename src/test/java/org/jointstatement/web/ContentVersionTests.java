package org.jointstatement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class ContentVersionTests {

    @Autowired
    private ContentVersion contentVersion;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aCommittedChangeIsSeenAtOnce() {
        Long advanced = new TransactionTemplate(transactions).execute(status -> contentVersion.advance());

        assertThat(contentVersion.current()).isGreaterThanOrEqualTo(advanced);
    }

    @Test
    void aChangeThatWasRolledBackIsNotSeen() {
        long before = contentVersion.refresh();

        Long advanced = new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return contentVersion.advance();
        });

        assertThat(advanced).isGreaterThan(before);
        assertThat(new TransactionTemplate(transactions).<Long>execute(status -> contentVersion.advance()))
                .isLessThanOrEqualTo(advanced + 1);
    }

    @Test
    void twoChangesOfOneTransactionAreTwoNumbersAndTheNextGoesOn() {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        List<Long> numbers = transaction.execute(status -> {
            contentVersion.lock();
            return List.of(contentVersion.advance(), contentVersion.advance());
        });

        assertThat(numbers.get(1)).isEqualTo(numbers.get(0) + 1);
        assertThat(contentVersion.current()).isGreaterThanOrEqualTo(numbers.get(1));
        assertThat(transaction.<Long>execute(status -> contentVersion.advance()))
                .isEqualTo(numbers.get(1) + 1);
    }

    @Test
    void changesAtTheSameTimeAreCommittedInTheOrderOfTheirNumbers() throws Exception {
        List<Long> committed = Collections.synchronizedList(new ArrayList<>());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> changes = Collections.nCopies(40, () -> {
                new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> committed.add(contentVersion.advance()));
                return null;
            });
            for (Future<Void> change : threads.invokeAll(changes)) {
                change.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(committed).isSorted().doesNotHaveDuplicates();
    }
}
