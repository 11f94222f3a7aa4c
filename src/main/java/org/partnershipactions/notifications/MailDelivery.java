package org.partnershipactions.notifications;

import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what waits, on a few threads of its own: whoever works, the timers and the other
 * things that are done every few seconds never wait for a mail server.
 */
@Component
@MailIsOn
class MailDelivery {

	private static final Logger log = LoggerFactory.getLogger(MailDelivery.class);

	/** Mails that a thread sends before it looks whether it should go on. */
	private static final int BATCH = 50;

	/** A mail may be at fault by itself; after so many in a row the server is. */
	private static final int FAULTS_IN_A_ROW = 2;

	private final MailClaims claims;

	private final MailTransmission transmission;

	private final MailSettings settings;

	private final ThreadPoolExecutor senders;

	MailDelivery(MailClaims claims, MailTransmission transmission, MailSettings settings) {
		this.claims = claims;
		this.transmission = transmission;
		this.settings = settings;
		this.senders = new ThreadPoolExecutor(settings.threads(), settings.threads(), 0, TimeUnit.SECONDS,
				new LinkedBlockingQueue<>(settings.threads()), MailDelivery::thread,
				new ThreadPoolExecutor.DiscardPolicy());
	}

	/** Looks for what may be tried again, and for what other nodes left behind. */
	@Scheduled(initialDelayString = "${partnership.mail.look:30s}", fixedDelayString = "${partnership.mail.look:30s}")
	void look() {
		this.claims.takeBack();
		for (int thread = 0; thread < this.settings.threads(); thread++) {
			wake();
		}
	}

	/**
	 * Has one thread look now. Where all are busy one of them looks when it is done;
	 * where that many looks are asked for already, one more changes nothing.
	 */
	void wake() {
		this.senders.execute(this::sendBatch);
	}

	/** What is not sent yet is sent after the restart, or by another node. */
	@PreDestroy
	void stop() {
		this.senders.shutdownNow();
	}

	private void sendBatch() {
		int faults = 0;
		for (int sent = 0; sent < BATCH && faults < FAULTS_IN_A_ROW; sent++) {
			Turn turn = turn();
			if (turn == Turn.NOTHING_LEFT) {
				return;
			}
			faults = (turn == Turn.SERVER_AT_FAULT) ? faults + 1 : 0;
		}
		if (faults < FAULTS_IN_A_ROW) {
			wake();
		}
	}

	private Turn turn() {
		try {
			return this.claims.next().map(this::send).orElse(Turn.NOTHING_LEFT);
		}
		catch (RuntimeException ex) {
			log.error("A mail could neither be sent nor put off", ex);
			return Turn.SERVER_AT_FAULT;
		}
	}

	private Turn send(OutgoingMail mail) {
		Optional<DeliveryFault> fault = this.transmission.send(mail);
		fault.ifPresentOrElse((one) -> this.claims.failed(mail, one), () -> this.claims.sent(mail));
		return fault.filter(DeliveryFault::ofTheServer).isPresent() ? Turn.SERVER_AT_FAULT : Turn.ANSWERED;
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "mail");
		thread.setDaemon(true);
		return thread;
	}

	/** How it went with one mail, of whom the next may learn. */
	private enum Turn {

		ANSWERED, SERVER_AT_FAULT, NOTHING_LEFT

	}

}
