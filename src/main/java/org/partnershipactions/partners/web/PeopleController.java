package org.partnershipactions.partners.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;

import org.partnershipactions.partners.people.DirectoryReading;
import org.partnershipactions.partners.people.MembershipAdministration;
import org.partnershipactions.partners.people.MembershipAdministration.MembershipRequest;
import org.partnershipactions.partners.people.PeopleAdministration;
import org.partnershipactions.partners.people.PeopleAdministration.NewPerson;
import org.partnershipactions.partners.people.RoleRequestState;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.Role;
import org.partnershipactions.security.accounts.AccountInviting.Invitation;
import org.partnershipactions.security.factors.SecondFactors;
import org.partnershipactions.security.providers.ProviderSignIn;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages on which administrators look after people. */
@Controller
@RequestMapping("/administration")
class PeopleController {

	private static final String NOTICE = "notice";

	private static final String PEOPLE = "/administration/people/";

	private final PeopleAdministration people;

	private final MembershipAdministration memberships;

	private final DirectoryReading directory;

	private final SecondFactors factors;

	private final ProviderSignIn providers;

	private final Clock clock;

	PeopleController(PeopleAdministration people, MembershipAdministration memberships, DirectoryReading directory,
			SecondFactors factors, ProviderSignIn providers, Clock clock) {
		this.providers = providers;
		this.factors = factors;
		this.people = people;
		this.memberships = memberships;
		this.directory = directory;
		this.clock = clock;
	}

	@GetMapping("/people")
	String all(Model model) {
		model.addAttribute("people", this.people.all());
		return "partners/people";
	}

	@GetMapping("/people/new")
	ModelAndView enter() {
		this.people.all();
		return entering(new NewPerson("", "", ""));
	}

	@PostMapping("/people/new")
	ModelAndView add(NewPerson entered, RedirectAttributes notices) {
		return Saving.showing(() -> entering(entered), () -> invited(this.people.add(entered), notices));
	}

	@GetMapping("/people/{username}")
	ModelAndView one(@PathVariable String username) {
		return showing(username);
	}

	@PostMapping("/people/{username}")
	ModelAndView change(@PathVariable String username, NewPerson entered, RedirectAttributes notices) {
		return Saving.or(() -> showing(username).addObject("entered", entered), () -> {
			this.people.change(username, entered.name(), entered.email());
			notices.addFlashAttribute(NOTICE, "The name and the address are saved.");
		}, PEOPLE + username);
	}

	@PostMapping("/people/{username}/invitation")
	ModelAndView invite(@PathVariable String username, RedirectAttributes notices) {
		return Saving.showing(() -> showing(username), () -> invited(this.people.invite(username), notices));
	}

	@PostMapping("/people/{username}/second-factor")
	String removeSecondFactor(@PathVariable String username, RedirectAttributes notices) {
		this.factors.remove(this.people.lookedAfter(username).username());
		notices.addFlashAttribute(NOTICE, "The person sets up a new app at the next sign-in, with the password.");
		return "redirect:" + PEOPLE + username;
	}

	@PostMapping("/people/{username}/single-sign-on")
	String unlink(@PathVariable String username, RedirectAttributes notices) {
		this.providers.unlink(this.people.lookedAfter(username).username());
		notices.addFlashAttribute(NOTICE, "The link is removed. The next sign-in there goes by the e-mail address.");
		return "redirect:" + PEOPLE + username;
	}

	@PostMapping("/people/{username}/removal")
	ModelAndView remove(@PathVariable String username, RedirectAttributes notices) {
		return Saving.or(() -> showing(username), () -> {
			this.people.remove(username);
			notices.addFlashAttribute(NOTICE, "The person is removed. Their open tasks are back in the queues.");
		}, "/administration/people");
	}

	@PostMapping("/people/{username}/roles")
	ModelAndView give(@PathVariable String username, RoleForm form, RedirectAttributes notices) {
		return Saving.or(() -> showing(username).addObject("form", form), () -> {
			boolean waits = this.memberships.give(username, form.request()) == RoleRequestState.WAITING;
			notices.addFlashAttribute(NOTICE,
					waits ? "The role waits for the manager's consent." : "The role is given.");
		}, PEOPLE + username);
	}

	@PostMapping("/people/{username}/roles/{id}/end")
	ModelAndView end(@PathVariable String username, @PathVariable String id, RoleForm form) {
		return Saving.or(() -> showing(username), () -> this.memberships.end(id, form.lastDay(this.clock)),
				PEOPLE + username);
	}

	/** A sheet to print where no mail goes out; it is shown once. */
	private ModelAndView invited(Invitation invitation, RedirectAttributes notices) {
		if (!invitation.mailed()) {
			return new ModelAndView("partners/invitation").addObject("invitation", invitation)
				.addObject("name", this.people.one(invitation.username()).name())
				.addObject("zone", this.clock.getZone());
		}
		notices.addFlashAttribute(NOTICE, "A link to set a password is on its way by mail.");
		return new ModelAndView("redirect:" + PEOPLE + invitation.username());
	}

	private ModelAndView entering(NewPerson entered) {
		return new ModelAndView("partners/person-new").addObject("entered", entered);
	}

	private ModelAndView showing(String username) {
		return new ModelAndView("partners/person").addObject("person", this.people.one(username))
			.addObject("agencies", this.directory.agencies().stream().filter((one) -> !one.ended()).toList())
			.addObject("groups", this.directory.groups())
			.addObject("roles", Role.values())
			.addObject("waiting", this.memberships.waiting(username))
			.addObject("self", Actor.username().equals(username))
			.addObject("linked", this.providers.isLinked(username))
			.addObject("today", LocalDate.now(this.clock));
	}

	/**
	 * A role as it is typed.
	 *
	 * @param role name of the role
	 * @param agency code of the agency
	 * @param group code of the task group
	 * @param begins first day
	 * @param ends last day
	 */
	record RoleForm(String role, String agency, String group, String begins, String ends) {

		MembershipRequest request() {
			Role chosen = Arrays.stream(Role.values())
				.filter((one) -> one.name().equals(this.role))
				.findFirst()
				.orElse(null);
			return new MembershipRequest(chosen, this.agency, this.group, TypedDate.of("begins", this.begins),
					TypedDate.of("ends", this.ends));
		}

		/** The day that was typed, or yesterday, so that the role ends at once. */
		LocalDate lastDay(Clock clock) {
			LocalDate typed = TypedDate.of("ends", this.ends);
			return (typed != null) ? typed : LocalDate.now(clock).minusDays(1);
		}

	}

}
