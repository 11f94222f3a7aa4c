package org.partnershipactions.testing;

import java.util.Map;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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
				? new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new OutsideTransactions())) : bean;
	}

	/**
	 * Refuses to hash while a transaction is open: a good hash takes a tenth of a second,
	 * and as long would its connection and its locks be held.
	 */
	private static final class OutsideTransactions extends BCryptPasswordEncoder {

		OutsideTransactions() {
			super(FEWEST_ROUNDS);
		}

		@Override
		protected String encodeNonNullPassword(String password) {
			refuseWithinATransaction();
			return super.encodeNonNullPassword(password);
		}

		@Override
		protected boolean matchesNonNull(String password, String hash) {
			refuseWithinATransaction();
			return super.matchesNonNull(password, hash);
		}

		private static void refuseWithinATransaction() {
			if (TransactionSynchronizationManager.isActualTransactionActive()) {
				throw new IllegalStateException("A password is hashed while a transaction is open");
			}
		}

	}

}
