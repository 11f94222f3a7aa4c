package org.partnershipactions.partners.people;

import java.util.Optional;

import org.partnershipactions.security.SampleWarning;
import org.partnershipactions.security.accounts.AccountSeeding;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says while accounts of the sample are in use, whose password everybody can read. Where
 * the sample was switched off, its accounts may be there still: they are tried once after
 * each start, on a thread of their own, because a good hash is slow.
 */
@Component
class SampleAccounts implements SampleWarning {

	private final AccountSeeding accounts;

	private final SamplePartnership sample;

	private volatile boolean inUse;

	SampleAccounts(AccountSeeding accounts, SamplePartnership sample,
			@Value("${partnership.sample:false}") boolean inUse) {
		this.accounts = accounts;
		this.sample = sample;
		this.inUse = inUse;
	}

	@Override
	public Optional<String> inUse() {
		return this.inUse ? Optional.of("accounts") : Optional.empty();
	}

	@EventListener(ApplicationReadyEvent.class)
	void tryAtStart() {
		if (!this.inUse) {
			Thread thread = new Thread(this::tryAll, "sample-accounts");
			thread.setDaemon(true);
			thread.start();
		}
	}

	void tryAll() {
		this.inUse = this.accounts.anyOpensWith(this.sample.usernames(), SamplePartnership.PASSWORD);
	}

}
