package org.partnershipactions.cases.access;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.CaseLookup;
import org.partnershipactions.cases.CaseSchedule;
import org.partnershipactions.cases.access.CaseAccessRequest.AccessAsker;
import org.partnershipactions.cases.access.CaseAccessRequest.AccessState;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.access.MayOnAccessRequest.AccessRequestRight.ASK;
import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Tells which agency knows somebody or a place, and asks it to show the case. */
@Service
@Transactional
public class AccessRequesting {

	private static final int LONGEST = 2000;

	private final CaseAccessRequests requests;

	private final KnownTo known;

	private final CaseLookup lookup;

	private final AccessProcess process;

	private final CaseSchedule schedule;

	private final AccessRequestAccess access;

	private final CurrentPerson person;

	AccessRequesting(CaseAccessRequests requests, KnownTo known, CaseLookup lookup, AccessProcess process,
			CaseSchedule schedule, AccessRequestAccess access, CurrentPerson person) {
		this.requests = requests;
		this.known = known;
		this.lookup = lookup;
		this.process = process;
		this.schedule = schedule;
		this.access = access;
		this.person = person;
	}

	/** Whether the reader may ask at all. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public boolean offered() {
		return this.access.asks();
	}

	/** Which agencies know a person or a place; each answer is written down as a look. */
	@MayOnAccessRequest(ASK)
	public List<CasePointer> known(ResidentFacts facts) {
		if (!asksSomething(facts)) {
			throw new InvalidAnswers("name",
					"Enter the name with a date of birth, telephone, e-mail or address, or the address of a place");
		}
		List<CasePointer> found = this.known.to(this.person.partnership(), facts);
		found.forEach((pointer) -> this.lookup.askedAbout(pointer.key()));
		return found;
	}

	/** That an agency knows, for the page that asks it; 404 where nobody may be told. */
	@MayOnAccessRequest(ASK)
	@Transactional(readOnly = true)
	public CasePointer pointer(String key) {
		return this.known.pointer(pointable(key));
	}

	/**
	 * Asks the agency that owns a case to show it.
	 * @return key of the request
	 */
	@MayOnAccessRequest(ASK)
	public String ask(String key, String purpose) {
		AsbCase asbCase = pointable(key);
		if (this.known.pointer(asbCase).ref() != null) {
			throw new InvalidAnswers("purpose", "You may see this case already. Open it from the list of cases");
		}
		if (purpose == null || purpose.isBlank() || purpose.codePointCount(0, purpose.length()) > LONGEST) {
			throw new InvalidAnswers("purpose", "Say what you need to see the case for, in 2,000 characters or fewer");
		}
		boolean waits = mine(this.person.username()).stream()
			.anyMatch((one) -> one.caseKey().equals(key) && one.state() == AccessState.ASKED);
		if (waits) {
			throw new InvalidAnswers("purpose", "You have asked already. The agency that owns the case decides");
		}
		AccessAsker asked = new AccessAsker(this.person.username(), agency(), purpose.strip(), this.schedule.now());
		CaseAccessRequest request = this.requests
			.save(new CaseAccessRequest(asbCase, asked, this.schedule.accessDecided()));
		this.process.asked(request);
		return request.key();
	}

	/** What the reader asked for, the latest first. */
	@MayOnAccessRequest(ASK)
	@Transactional(readOnly = true)
	public List<MyAccessRequest> mine() {
		return mine(this.person.username()).stream().map((one) -> {
			AsbCase asbCase = this.lookup.behind(one.caseKey());
			return MyAccessRequest.of(one, asbCase, this.known.pointer(asbCase).ref() != null);
		}).toList();
	}

	private List<CaseAccessRequest> mine(String account) {
		return this.requests.askedBy(account, this.person.partnership());
	}

	private AsbCase pointable(String key) {
		AsbCase asbCase = this.lookup.behind(key);
		if (!asbCase.partnership().equals(this.person.partnership()) || !this.known.mayBeKnown(asbCase)) {
			throw new NotFound("case");
		}
		return asbCase;
	}

	/** The agency that the person asks for; null where they belong to none. */
	private String agency() {
		return this.person.agencies().stream().findFirst().orElse(null);
	}

	private static boolean asksSomething(ResidentFacts facts) {
		return given(facts.address()) || (given(facts.name())
				&& (facts.bornOn() != null || given(facts.telephone()) || given(facts.email())));
	}

	private static boolean given(String text) {
		return text != null && !text.isBlank();
	}

	/**
	 * A request for access as its asker sees it.
	 *
	 * @param agency code of the agency that owns the case
	 * @param askedOn day on which it was asked
	 * @param state how far it came
	 * @param until last day of the access, or null
	 * @param reason words of the decision, or null
	 * @param ref reference of the case; null where the asker may not see it now
	 */
	public record MyAccessRequest(String agency, LocalDate askedOn, AccessState state, LocalDate until, String reason,
			String ref) {

		static MyAccessRequest of(CaseAccessRequest request, AsbCase asbCase, boolean seen) {
			return new MyAccessRequest(asbCase.leadAgency(), PartnershipClock.dayOf(request.asked().at()),
					request.state(), request.decision().until(), request.decision().reason(),
					seen ? asbCase.ref() : null);
		}

	}

}
