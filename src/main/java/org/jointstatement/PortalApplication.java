package org.jointstatement;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the portal. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class PortalApplication {

    /**
     * Virtual threads that hold a carrier while they wait (a class is being loaded, native code is on their stack) may wait for
     * one that needs a carrier to go on. One carrier for each core, which is the default, is then soon none on a small machine.
     */
    private static final int CARRIERS = 32;

    public static void main(String[] args) {
        int carriers = Math.max(CARRIERS, Runtime.getRuntime().availableProcessors());
        System.getProperties().putIfAbsent("jdk.virtualThreadScheduler.parallelism", String.valueOf(carriers));
        SpringApplication.run(PortalApplication.class, args);
    }
}
