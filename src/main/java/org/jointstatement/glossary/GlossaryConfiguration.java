package org.jointstatement.glossary;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GlossaryConfiguration {

    /** Read when the portal starts: a line that cannot be meant stops it, with the reason. */
    @Bean
    ShippedTerms shippedTerms() {
        return new ShippedTerms(TermFile.shipped().terms());
    }
}
