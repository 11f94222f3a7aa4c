package org.partnershipactions.notifications;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.partnershipactions.GlossaryTerm;
import org.partnershipactions.notifications.OutgoingMails.Claim;
import org.partnershipactions.notifications.OutgoingMails.FailedAttempt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a node writes down of the mails that it sends: each step in a short transaction
 * that ends before the mail server is spoken to. It goes by the time of the machine, as
 * mails do whatever day the application plays.
 */
@Component
@MailIsOn
@GlossaryTerm("A claim is taken and given back in transactions of its own, before and after the mail server is spoken to.")
class MailClaims {

	private static final Logger log = LoggerFactory.getLogger(MailClaims.class);

	private static final int LOOKED_AT = 20;

	private final OutgoingMails mails;

	private final TransactionOperations apart;

	private final MailSettings settings;

	private final InstantSource clock = InstantSource.system();

	MailClaims(OutgoingMails mails, PlatformTransactionManager transactions, MailSettings settings) {
		this.mails = mails;
		this.apart = new TransactionTemplate(transactions);
		this.settings = settings;
	}

	/** Takes the next mail that may be tried; empty where no other is left to take. */
	Optional<OutgoingMail> next() {
		Instant now = this.clock.instant();
		return in(() -> this.mails.due(now, Limit.of(LOOKED_AT))).stream()
			.filter((id) -> claimed(id, now))
			.findFirst()
			.flatMap((id) -> in(() -> this.mails.findById(id)));
	}

	private boolean claimed(Long id, Instant now) {
		Claim claim = new Claim(id, UUID.randomUUID().toString(), now, now.plus(this.settings.lease()));
		return in(() -> this.mails.claim(claim)) == 1;
	}

	void sent(OutgoingMail mail) {
		told(mail, in(() -> this.mails.sent(mail.id(), mail.claim(), this.clock.instant())));
	}

	/** Puts a mail off, or gives it up where trying again is of no use. */
	void failed(OutgoingMail mail, DeliveryFault fault) {
		Instant now = this.clock.instant();
		boolean last = fault.lasting() || mail.attempts() >= this.settings.attempts();
		if (last) {
			log.warn("Mail {} is given up after {} attempts: {}", mail.id(), mail.attempts(), fault);
			told(mail, in(() -> this.mails.giveUp(new FailedAttempt(mail.id(), mail.claim(), now, fault))));
		}
		else {
			Instant next = now.plus(this.settings.pauseAfter(mail.attempts()));
			log.info("Mail {} was not sent and is tried again at {}: {}", mail.id(), next, fault);
			told(mail, in(() -> this.mails.putOff(new FailedAttempt(mail.id(), mail.claim(), next, fault))));
		}
	}

	/**
	 * Lets everybody send what nodes took that fell silent, unless that happened too
	 * often with a mail.
	 */
	void takeBack() {
		Instant now = this.clock.instant();
		int silent = in(() -> this.mails.giveUpSilent(now, this.settings.attempts()) + this.mails.takeBack(now));
		if (silent > 0) {
			log.warn("{} mails were taken by nodes that fell silent", silent);
		}
	}

	private void told(OutgoingMail mail, int changed) {
		if (changed == 0) {
			log.warn("Mail {} took longer than {}, and another node sends it too", mail.id(), this.settings.lease());
		}
	}

	private <T> T in(Supplier<T> work) {
		return this.apart.execute((status) -> work.get());
	}

}
