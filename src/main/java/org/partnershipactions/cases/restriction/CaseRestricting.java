package org.partnershipactions.cases.restriction;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.CaseEvent.CaseRestricted;
import org.partnershipactions.cases.CaseLookup;
import org.partnershipactions.cases.CaseSchedule;
import org.partnershipactions.cases.MayOnCase;
import org.partnershipactions.cases.timeline.CaseTimeline;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.PersonalDataEvent.PersonalDataErased;
import org.partnershipactions.workflow.OpenWork;
import org.partnershipactions.workflow.OpenWork.OpenStep;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.MayOnCase.CaseRight.RUN;
import static org.partnershipactions.cases.MayOnCase.CaseRight.SEE;
import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/**
 * Says who sees a restricted case: names people, and lets in who gives a reason. Its lead
 * officers are named at once: whoever of the lead agency restricts the case or has taken
 * one of its open steps.
 */
@Service
@Transactional
public class CaseRestricting {

	private static final int LONGEST_REASON = 1000;

	private final NamedReaders readers;

	private final ReasonedOpenings openings;

	private final CaseLookup lookup;

	private final CaseSchedule schedule;

	private final CaseTimeline timeline;

	private final Directory directory;

	private final OpenWork work;

	CaseRestricting(NamedReaders readers, ReasonedOpenings openings, CaseLookup lookup, CaseSchedule schedule,
			CaseTimeline timeline, Directory directory, OpenWork work) {
		this.readers = readers;
		this.openings = openings;
		this.lookup = lookup;
		this.schedule = schedule;
		this.timeline = timeline;
		this.directory = directory;
		this.work = work;
	}

	/** Those who see the case by name, in the order in which they were named. */
	@MayOnCase(SEE)
	@Transactional(readOnly = true)
	public List<NamedReaderView> readers(String key) {
		return this.readers.findByCaseIdOrderByNamedAt(key)
			.stream()
			.map((one) -> new NamedReaderView(one.account(), this.directory.personName(one.account()),
					this.directory.personName(one.namedBy()), one.namedAt()))
			.toList();
	}

	/**
	 * Lets somebody see the case by name; who is named already stays.
	 * @throws InvalidAnswers when nobody of the partnership has that user name
	 */
	@MayOnCase(RUN)
	public void name(String key, String username) {
		AsbCase asbCase = this.lookup.behind(key);
		if (username == null || username.isBlank()
				|| !this.directory.worksIn(asbCase.partnership(), username.strip())) {
			throw new InvalidAnswers("username",
					"Enter the user name of somebody who works in this partnership, such as police.member");
		}
		add(asbCase, username.strip());
	}

	/** Takes a name off again; not found is who was not named. */
	@MayOnCase(RUN)
	public void remove(String key, String username) {
		NamedReader reader = this.readers.findByCaseIdAndAccount(key, username)
			.orElseThrow(() -> new NotFound("person"));
		this.readers.delete(reader.remove());
		this.timeline.write(key, this.directory.personName(username) + " may no longer see the restricted case");
	}

	/**
	 * Opens a restricted case for somebody who is not named, for as long as the local
	 * figure says. The reason goes into the log of views and to the lead of the case.
	 * @throws NotFound for whoever could not see it if it were not restricted
	 */
	@AllowedTo(SIGNED_IN)
	public void open(String ref, String reason) {
		AsbCase asbCase = this.lookup.openable(ref);
		String why = needed(reason);
		this.openings.save(new ReasonedOpening(asbCase.key(), Actor.username(), why, this.schedule.now(),
				this.schedule.restrictedOpenFor()));
		this.lookup.viewed(asbCase, "opened the restricted case: " + why);
		this.timeline.write(asbCase.key(),
				this.directory.personName(Actor.username()) + " opened the restricted case: " + why);
	}

	@EventListener
	void restricted(CaseRestricted event) {
		if (event.restricted()) {
			AsbCase asbCase = this.lookup.behind(event.key());
			List<String> officers = this.directory.usernames(asbCase.partnership(), this.schedule.leadOfficer(asbCase));
			Stream
				.concat(Stream.of(Actor.username()),
						this.work.about(asbCase.partnership(), asbCase.ref()).stream().map(OpenStep::person))
				.filter(Objects::nonNull)
				.filter(officers::contains)
				.distinct()
				.forEach((account) -> add(asbCase, account));
		}
	}

	@EventListener
	void erased(PersonalDataErased event) {
		this.openings.findByCaseId(event.key()).forEach((opening) -> this.openings.save(opening.erase()));
	}

	private void add(AsbCase asbCase, String account) {
		if (this.readers.existsByCaseIdAndAccount(asbCase.key(), account)) {
			return;
		}
		this.readers.save(new NamedReader(asbCase.key(), account, Actor.username(), this.schedule.now()));
		this.timeline.write(asbCase.key(), this.directory.personName(account) + " may see the restricted case");
	}

	private static String needed(String reason) {
		if (reason == null || reason.isBlank()) {
			throw new InvalidAnswers("reason", "Say why you need to open this restricted case");
		}
		if (reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
			throw new InvalidAnswers("reason", "The reason must be 1,000 characters or fewer");
		}
		return reason.strip();
	}

	/**
	 * Somebody who sees a restricted case by name.
	 *
	 * @param username name of the account
	 * @param name name to show
	 * @param by name of who named them
	 * @param at when
	 */
	public record NamedReaderView(String username, String name, String by, Instant at) {
	}

}
