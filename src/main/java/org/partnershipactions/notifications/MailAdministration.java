package org.partnershipactions.notifications;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.partnershipactions.notifications.MailEvent.MailRetried;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.INSTALLATION_ADMINISTRATORS;

/**
 * Shows administrators which mails wait, were sent or were given up, and tries again what
 * was given up. Nobody outside is named, and nobody reads what a mail says.
 */
@Service
@Transactional
public class MailAdministration {

	/** How many mails are shown, the latest first. */
	public static final int SHOWN = 100;

	private final OutgoingMails mails;

	private final ApplicationEventPublisher events;

	private final boolean on;

	private final InstantSource clock = InstantSource.system();

	MailAdministration(OutgoingMails mails, ApplicationEventPublisher events,
			@Value("${spring.mail.host:}") String mailHost) {
		this.mails = mails;
		this.events = events;
		this.on = !mailHost.isBlank();
	}

	/** Whether there is a mail server to which mails go. */
	@AllowedTo(INSTALLATION_ADMINISTRATORS)
	@Transactional(readOnly = true)
	public boolean on() {
		return this.on;
	}

	/** The latest mails of a kind, at most {@link #SHOWN}. */
	@AllowedTo(INSTALLATION_ADMINISTRATORS)
	@Transactional(readOnly = true)
	public List<MailView> latest(MailGroup group) {
		return this.mails.views(group.states(), Limit.of(SHOWN));
	}

	/** How many mails of a kind there are. */
	@AllowedTo(INSTALLATION_ADMINISTRATORS)
	@Transactional(readOnly = true)
	public long count(MailGroup group) {
		return this.mails.countByStateIn(group.states());
	}

	/**
	 * Has a mail that was given up tried again, as if it had just been written.
	 * @throws NotFound where there is no such mail (404)
	 * @throws StepNotOpen where it was not given up (409)
	 */
	@AllowedTo(INSTALLATION_ADMINISTRATORS)
	public void retry(long id) {
		if (this.mails.retry(id, this.clock.instant()) == 0) {
			this.mails.findById(id).orElseThrow(() -> new NotFound("mail"));
			throw new StepNotOpen("Only a mail that was given up can be tried again, and this one was not.");
		}
		this.events.publishEvent(new MailRetried(String.valueOf(id)));
	}

	/** What mails are asked for by: those that are being sent wait still. */
	public enum MailGroup {

		WAITING("Waiting", EnumSet.of(MailState.WAITING, MailState.SENDING)),
		FAILED("Not sent", EnumSet.of(MailState.FAILED)), SENT("Sent", EnumSet.of(MailState.SENT));

		private final String words;

		private final Set<MailState> states;

		MailGroup(String words, Set<MailState> states) {
			this.words = words;
			this.states = states;
		}

		/** As people read it. */
		public String words() {
			return this.words;
		}

		/** As addresses have it. */
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

		Set<MailState> states() {
			return this.states;
		}

	}

}
