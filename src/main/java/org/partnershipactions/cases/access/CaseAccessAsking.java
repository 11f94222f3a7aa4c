package org.partnershipactions.cases.access;

import java.util.List;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.CaseLookup;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.access.MayOnAccessRequest.AccessRequestRight.ASK;
import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Tells which agency knows somebody or a place, and asks it to show the case. */
@Service
@Transactional
public class CaseAccessAsking {

	private static final int LONGEST = 2000;

	private final CaseAccessRequests requests;

	private final CasePointers pointers;

	private final CaseLookup door;

	private final AccessDesk desk;

	private final AccessRequestAccess access;

	CaseAccessAsking(CaseAccessRequests requests, CasePointers pointers, CaseLookup door, AccessDesk desk,
			AccessRequestAccess access) {
		this.requests = requests;
		this.pointers = pointers;
		this.door = door;
		this.desk = desk;
		this.access = access;
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
		List<CasePointer> found = this.pointers.to(this.access.partnership(), facts);
		found.forEach((pointer) -> this.door.askedAbout(pointer.key()));
		return found;
	}

	/** That an agency knows, for the page that asks it; 404 where nobody may be told. */
	@MayOnAccessRequest(ASK)
	@Transactional(readOnly = true)
	public CasePointer pointer(String key) {
		return this.pointers.pointer(pointable(key));
	}

	/**
	 * Asks the agency that owns a case to show it.
	 * @return key of the request
	 */
	@MayOnAccessRequest(ASK)
	public String ask(String key, String purpose) {
		AsbCase asbCase = pointable(key);
		if (this.pointers.pointer(asbCase).ref() != null) {
			throw new InvalidAnswers("purpose", "You may see this case already. Open it from the list of cases");
		}
		if (purpose == null || purpose.isBlank() || purpose.codePointCount(0, purpose.length()) > LONGEST) {
			throw new InvalidAnswers("purpose", "Say what you need to see the case for, in 2,000 characters or fewer");
		}
		boolean waits = mine(this.access.account()).stream()
			.anyMatch((one) -> one.caseKey().equals(key) && one.state() == AccessState.ASKED);
		if (waits) {
			throw new InvalidAnswers("purpose", "You have asked already. The agency that owns the case decides");
		}
		return this.desk.ask(asbCase, purpose.strip());
	}

	/** What the reader asked for, the latest first. */
	@MayOnAccessRequest(ASK)
	@Transactional(readOnly = true)
	public List<MyAccessRequest> mine() {
		return mine(this.access.account()).stream().map((one) -> {
			AsbCase asbCase = this.door.behind(one.caseKey());
			return MyAccessRequest.of(one, asbCase, this.pointers.pointer(asbCase).ref() != null);
		}).toList();
	}

	private List<CaseAccessRequest> mine(String account) {
		return this.requests.askedBy(account, this.access.partnership());
	}

	private AsbCase pointable(String key) {
		AsbCase asbCase = this.door.behind(key);
		if (!asbCase.partnership().equals(this.access.partnership()) || !this.pointers.mayBeKnown(asbCase)) {
			throw new NotFound("case");
		}
		return asbCase;
	}

	private static boolean asksSomething(ResidentFacts facts) {
		return given(facts.address()) || (given(facts.name())
				&& (facts.bornOn() != null || given(facts.telephone()) || given(facts.email())));
	}

	private static boolean given(String text) {
		return text != null && !text.isBlank();
	}

}
