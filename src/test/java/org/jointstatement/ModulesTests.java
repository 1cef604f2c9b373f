package org.jointstatement;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {

    @Test
    void arrowsPointDown() {
        ApplicationModules.of(PortalApplication.class).verify();
    }
}
