package org.jointstatement.commitment;

import org.jointstatement.commitment.rules.Rules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommitmentConfiguration {

    /** Read when the portal starts: a row that cannot be meant stops it, with its line and the reason. */
    @Bean
    Rules rules() {
        return Rules.shipped();
    }
}
