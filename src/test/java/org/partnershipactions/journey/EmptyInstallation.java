package org.partnershipactions.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.ServerSocket;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/**
 * In place of the sample there is nothing but what a new installation is given: the name
 * and password of its first administrator. It stands beside the product of the other
 * journeys, at an address of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(
		properties = { "partnership.sample=false", "partnership.admin.username=" + EmptyInstallation.ADMINISTRATOR,
				"partnership.admin.password=" + EmptyInstallation.PASSWORD })
@ContextConfiguration(initializers = EmptyInstallation.OwnAddress.class)
@interface EmptyInstallation {

	String ADMINISTRATOR = "weald.admin";

	String PASSWORD = "amber sluice ninety larch";

	/** Says where it stands after all else has been said. */
	@Order(Ordered.LOWEST_PRECEDENCE)
	class OwnAddress implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			int port = freePort();
			TestPropertyValues.of("server.port=" + port, "partnership.address=http://localhost:" + port)
				.applyTo(context);
		}

		private static int freePort() {
			try (ServerSocket any = new ServerSocket(0)) {
				return any.getLocalPort();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
