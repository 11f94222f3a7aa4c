package org.partnershipactions.partners.web;

import java.util.List;
import java.util.Optional;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.agencies.AgencyAdministration;
import org.partnershipactions.partners.founding.PartnershipFounding;
import org.partnershipactions.partners.founding.PartnershipFounding.FoundedPartnership;
import org.partnershipactions.partners.people.PartnershipStaffing;
import org.partnershipactions.partners.people.PeopleAdministration.NewPerson;
import org.partnershipactions.security.SentOnce;
import org.partnershipactions.security.accounts.AccountInviting.Invitation;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The partnerships of an installation for programs, with the rules of the pages. */
@RestController
@RequestMapping("/api/partnerships")
class PartnershipsApi {

	private final PartnershipFounding founding;

	private final PartnershipStaffing staffing;

	private final AgencyAdministration agencies;

	PartnershipsApi(PartnershipFounding founding, PartnershipStaffing staffing, AgencyAdministration agencies) {
		this.founding = founding;
		this.staffing = staffing;
		this.agencies = agencies;
	}

	@GetMapping
	List<FoundedPartnership> all() {
		return this.founding.all();
	}

	/** Makes a partnership; 409 names the field that another one has already. */
	@SentOnce
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	MadePartnership found(@RequestBody PartnershipEntry body) {
		Optional<Invitation> invitation = this.founding.found(body.code(), body.name(), body.administrator());
		return new MadePartnership(body.code(), body.name().strip(), invitation.orElse(null));
	}

	/** Names the first administrator of a partnership that has none. */
	@SentOnce
	@PostMapping("/{code}/administrators")
	@ResponseStatus(HttpStatus.CREATED)
	NamedAdministrator appoint(@PathVariable String code, @RequestBody NewPerson body) {
		return new NamedAdministrator(body.username(), this.staffing.appointAdministrator(code, body).orElse(null));
	}

	/** Lets a partnership give roles to somebody of another one. */
	@PostMapping("/{code}/people")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void bringIn(@PathVariable String code, @RequestBody BroughtPerson body) {
		this.staffing.bringIn(code, body.username());
	}

	/** Lets an agency serve a partnership beside others. */
	@PostMapping("/{code}/agencies")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void serve(@PathVariable String code, @RequestBody ServingAgency body) {
		this.agencies.serve(body.agency(), code);
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return new InvalidAnswers("body", "Send a JSON object such as {\"code\": \"dartford\", \"name\": \"Dartford"
				+ " Community Safety Partnership\"} or {\"username\": \"a.person\"}")
			.getBody();
	}

	/**
	 * A partnership to make.
	 *
	 * @param code short code, 2 to 40 small letters, digits or hyphens
	 * @param name full name, at most 200 characters
	 * @param administrator its first administrator: the user name alone of somebody who
	 * is there, or somebody new; null where they are named later
	 */
	record PartnershipEntry(String code, String name, NewPerson administrator) {
	}

	/**
	 * A partnership that was made.
	 *
	 * @param code short code
	 * @param name full name
	 * @param invitation of its administrator where they are new; else null
	 */
	record MadePartnership(String code, String name, Invitation invitation) {
	}

	/**
	 * The administrator who was named.
	 *
	 * @param username name of the account
	 * @param invitation where they are new; else null
	 */
	record NamedAdministrator(String username, Invitation invitation) {
	}

	/** Somebody of another partnership, by the name of their account. */
	record BroughtPerson(String username) {
	}

	/** An agency of another partnership, by its code. */
	record ServingAgency(String agency) {
	}

}
