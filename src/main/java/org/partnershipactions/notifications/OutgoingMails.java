package org.partnershipactions.notifications;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All mails that wait, are sent or were sent. Each change after the first names the state
 * in which a mail must be, so that of two nodes one is told that it was too late.
 */
interface OutgoingMails extends Repository<OutgoingMail, Long> {

	OutgoingMail save(OutgoingMail mail);

	Optional<OutgoingMail> findById(Long id);

	/** Those that may be tried now, the longest waiting first. */
	@Query("select m.id from OutgoingMail m where m.state = 'WAITING' and m.nextAttemptAt <= :now"
			+ " order by m.nextAttemptAt, m.id")
	List<Long> due(Instant now, Limit limit);

	/** Takes one: 1 for the node that was first, 0 for every other. */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("update OutgoingMail m set m.state = 'SENDING', m.claim = :#{#c.mark}, m.claimedUntil = :#{#c.until},"
			+ " m.attempts = m.attempts + 1 where m.id = :#{#c.id} and m.state = 'WAITING'"
			+ " and m.nextAttemptAt <= :#{#c.now}")
	int claim(Claim c);

	/** Gives up what was tried often enough and whose node fell silent again. */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("update OutgoingMail m set m.state = 'FAILED', m.claim = null, m.claimedUntil = null, m.endedAt = :now,"
			+ " m.fault = 'BROKEN_OFF' where m.state = 'SENDING' and m.claimedUntil < :now and m.attempts >= :most")
	int giveUpSilent(Instant now, int most);

	/** Lets others send what nodes took that were not heard of any more. */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("update OutgoingMail m set m.state = 'WAITING', m.claim = null, m.claimedUntil = null"
			+ " where m.state = 'SENDING' and m.claimedUntil < :now")
	int takeBack(Instant now);

	/** Was sent: who outside received what is forgotten at once. */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("update OutgoingMail m set m.state = 'SENT', m.claim = null, m.claimedUntil = null, m.endedAt = :now,"
			+ " m.address = null, m.words = null, m.fault = null"
			+ " where m.id = :id and m.state = 'SENDING' and m.claim = :mark")
	int sent(Long id, String mark, Instant now);

	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("update OutgoingMail m set m.state = 'WAITING', m.claim = null, m.claimedUntil = null,"
			+ " m.nextAttemptAt = :#{#f.at}, m.fault = :#{#f.fault}"
			+ " where m.id = :#{#f.id} and m.state = 'SENDING' and m.claim = :#{#f.mark}")
	int putOff(FailedAttempt f);

	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("update OutgoingMail m set m.state = 'FAILED', m.claim = null, m.claimedUntil = null,"
			+ " m.endedAt = :#{#f.at}, m.fault = :#{#f.fault}"
			+ " where m.id = :#{#f.id} and m.state = 'SENDING' and m.claim = :#{#f.mark}")
	int giveUp(FailedAttempt f);

	/** Begins anew with one that was given up: 0 where it was not. */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("update OutgoingMail m set m.state = 'WAITING', m.attempts = 0, m.nextAttemptAt = :now, m.endedAt = null"
			+ " where m.id = :id and m.state = 'FAILED'")
	int retry(Long id, Instant now);

	@Modifying
	@Query("delete from OutgoingMail m where m.state in :states and m.endedAt < :before")
	int forget(Collection<MailState> states, Instant before);

	long countByStateIn(Collection<MailState> states);

	/** What administrators read of them, the latest first; nothing sealed is opened. */
	@Query("select new org.partnershipactions.notifications.MailView(m.id, m.username, m.subject, m.state, m.attempts,"
			+ " m.writtenAt, m.nextAttemptAt, m.endedAt, m.fault)"
			+ " from OutgoingMail m where m.state in :states order by m.id desc")
	List<MailView> views(Collection<MailState> states, Limit limit);

	/** A node's wish to send a mail. */
	record Claim(Long id, String mark, Instant now, Instant until) {
	}

	/**
	 * An attempt that failed.
	 *
	 * @param at when it may be tried next, or was given up
	 */
	record FailedAttempt(Long id, String mark, Instant at, DeliveryFault fault) {
	}

}
