package org.partnershipactions.partners.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.people.MembershipAdministration;
import org.partnershipactions.partners.people.RoleDeciding;
import org.partnershipactions.partners.people.RoleDeciding.RoleRequestList;
import org.partnershipactions.partners.people.RoleDeciding.RoleRequestView;
import org.partnershipactions.partners.people.RoleRequestState;
import org.partnershipactions.partners.web.PeopleController.RoleForm;
import org.partnershipactions.security.SentOnce;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Giving roles and consenting to them for programs, with the rules of the pages. */
@RestController
@RequestMapping("/api")
class RoleApi {

	private final MembershipAdministration memberships;

	private final RoleDeciding deciding;

	RoleApi(MembershipAdministration memberships, RoleDeciding deciding) {
		this.memberships = memberships;
		this.deciding = deciding;
	}

	/** Answers 201 where the role is given, 202 where it waits for consent. */
	@SentOnce
	@PostMapping("/people/{username}/roles")
	ResponseEntity<RoleAnswer> give(@PathVariable String username, @RequestBody RoleForm body) {
		RoleRequestState state = this.memberships.give(username, body.request());
		return ResponseEntity.status((state == RoleRequestState.WAITING) ? HttpStatus.ACCEPTED : HttpStatus.CREATED)
			.body(new RoleAnswer(code(state)));
	}

	@GetMapping("/role-requests")
	RoleRequestsJson all() {
		RoleRequestList all = this.deciding.all();
		return new RoleRequestsJson(all.waiting().stream().map(RoleRequestJson::of).toList(),
				all.decided().stream().map(RoleRequestJson::of).toList());
	}

	@PostMapping("/role-requests/{id}/decision")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void decide(@PathVariable String id, @RequestBody RoleDecision body) {
		this.deciding.decide(id, consents(body.decision()), body.reason());
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return new InvalidAnswers("body", "Send a JSON object such as {\"role\": \"MEMBER\", \"agency\": \"kfrs\","
				+ " \"begins\": \"2027-04-01\"} or {\"decision\": \"refuse\", \"reason\": \"Why\"}")
			.getBody();
	}

	/** Whether a decision consents. */
	static boolean consents(String decision) {
		return switch (String.valueOf(decision)) {
			case "give" -> true;
			case "refuse" -> false;
			default -> throw new InvalidAnswers("decision", "Choose whether the role is given: give or refuse");
		};
	}

	private static String code(RoleRequestState state) {
		return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * What became of a role that was asked for.
	 *
	 * @param state {@code given}, {@code waiting} or {@code first-manager}
	 */
	record RoleAnswer(String state) {
	}

	/**
	 * A decision on a request.
	 *
	 * @param decision {@code give} or {@code refuse}
	 * @param reason why it is refused, at most 500 characters
	 */
	record RoleDecision(String decision, String reason) {
	}

	/** Requests that wait, and the latest that were decided. */
	record RoleRequestsJson(List<RoleRequestJson> waiting, List<RoleRequestJson> decided) {
	}

	/** A request for a role. */
	record RoleRequestJson(String id, String username, String role, String where, LocalDate begins, LocalDate ends,
			String askedBy, Instant askedAt, String state, String decidedBy, Instant decidedAt, String reason) {

		static RoleRequestJson of(RoleRequestView one) {
			return new RoleRequestJson(one.id(), one.username(), one.role().name().toLowerCase(Locale.ROOT),
					one.where(), one.begins(), one.ends(), one.askedBy(), one.askedAt(), code(one.state()),
					one.decidedBy(), one.decidedAt(), one.reason());
		}

	}

}
