package org.partnershipactions.testing;

import java.util.Map;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Passwords of tests are hashed as those in service are, with fewer rounds: nobody steals
 * them, and hundreds of people sign in during a run. A password that was hashed with more
 * rounds is still understood.
 */
class QuickPasswords implements BeanPostProcessor {

	private static final int FEWEST_ROUNDS = 4;

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof PasswordEncoder)
				? new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(FEWEST_ROUNDS)))
				: bean;
	}

}
