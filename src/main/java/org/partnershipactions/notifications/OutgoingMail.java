package org.partnershipactions.notifications;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.partnershipactions.security.sealing.SealedText;

/**
 * One mail to one recipient. After it was written only {@link OutgoingMails} changes it,
 * by statements that say in which state it must be.
 */
@Entity
class OutgoingMail {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String messageId;

	private String username;

	@SealedText
	private String address;

	private String subject;

	@SealedText
	private String words;

	private String planCopy;

	@Enumerated(EnumType.STRING)
	private MailState state = MailState.WAITING;

	private int attempts;

	private Instant writtenAt;

	private Instant nextAttemptAt;

	private String claim;

	private Instant claimedUntil;

	private Instant endedAt;

	@Enumerated(EnumType.STRING)
	private DeliveryFault fault;

	protected OutgoingMail() {
	}

	/**
	 * A mail that may be sent at once.
	 * @param host where its Message-ID says that it was written
	 */
	OutgoingMail(Recipient to, String subject, String words, Instant now, String host) {
		this.messageId = "<" + UUID.randomUUID() + "@" + host + ">";
		this.username = to.username();
		this.address = to.address();
		this.subject = subject;
		this.words = words;
		this.writtenAt = now;
		this.nextAttemptAt = now;
	}

	/**
	 * The same with the files of an adopted plan.
	 * @param plan id of the plan
	 */
	OutgoingMail withPlan(String plan) {
		this.planCopy = plan;
		return this;
	}

	Long id() {
		return this.id;
	}

	String messageId() {
		return this.messageId;
	}

	Recipient recipient() {
		return new Recipient(this.username, this.address);
	}

	String subject() {
		return this.subject;
	}

	String words() {
		return this.words;
	}

	/** Id of the adopted plan whose files go with it. */
	Optional<String> planCopy() {
		return Optional.ofNullable(this.planCopy);
	}

	int attempts() {
		return this.attempts;
	}

	/** Mark of the node that sends it, which each claim makes anew. */
	String claim() {
		return this.claim;
	}

	/**
	 * Whom a mail is for.
	 *
	 * @param username account of somebody who works here, whose address is looked up when
	 * it is sent, or null
	 * @param address address of somebody outside, or null
	 */
	record Recipient(String username, String address) {

		static Recipient ofStaff(String username) {
			return new Recipient(username, null);
		}

		static Recipient outside(String address) {
			return new Recipient(null, address);
		}

	}

}
