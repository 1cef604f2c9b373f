package org.jointstatement;

import java.util.List;
import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.cfg.BytecodeSettings;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.hibernate.jpa.boot.spi.JpaSettings;
import org.hibernate.service.spi.ServiceContributor;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/**
 * Keeps Hibernate from writing classes while it runs: entities are just what they are, never a proxy. What an entity refers
 * to is therefore read with it; who reads rows reads what they refer to first, in one query each
 * (docs/decisions/0015).
 */
@Component
class PlainEntities implements HibernatePropertiesCustomizer, Integrator {

    /** Takes the place of Hibernate's own provider, which would load a thousand classes; found by its name. */
    public static final class NoBytecode implements ServiceContributor {

        @Override
        public void contribute(StandardServiceRegistryBuilder services) {
            services.addService(BytecodeProvider.class, new BytecodeProviderImpl());
        }
    }

    @Override
    public void customize(Map<String, Object> properties) {
        properties.put(BytecodeSettings.BYTECODE_PROVIDER_INSTANCE, new BytecodeProviderImpl());
        properties.put(JpaSettings.INTEGRATOR_PROVIDER, (IntegratorProvider) () -> List.of(this));
    }

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        metadata.getEntityBindings().forEach(entity -> entity.setLazy(false));
    }
}
