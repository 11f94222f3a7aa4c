package org.partnershipactions.partners.web;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

import org.partnershipactions.partners.agencies.AgencyAdministration;
import org.partnershipactions.partners.founding.PartnershipFounding;
import org.partnershipactions.partners.people.PartnershipStaffing;
import org.partnershipactions.partners.people.PeopleAdministration.NewPerson;
import org.partnershipactions.security.SentOnce;
import org.partnershipactions.security.accounts.AccountInviting.Invitation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages on which the installation's administrator looks after its partnerships. */
@Controller
@RequestMapping("/administration/partnerships")
class PartnershipsController {

	private static final String LIST = "/administration/partnerships";

	private static final String NOTICE = "notice";

	private final PartnershipFounding founding;

	private final PartnershipStaffing staffing;

	private final AgencyAdministration agencies;

	private final Clock clock;

	PartnershipsController(PartnershipFounding founding, PartnershipStaffing staffing, AgencyAdministration agencies,
			Clock clock) {
		this.founding = founding;
		this.staffing = staffing;
		this.agencies = agencies;
		this.clock = clock;
	}

	@GetMapping
	String all(Model model) {
		model.addAttribute("partnerships", this.founding.all());
		return "partners/partnerships";
	}

	@GetMapping("/new")
	ModelAndView enter() {
		this.founding.all();
		return entering(NewPartnership.EMPTY);
	}

	@SentOnce
	@PostMapping("/new")
	ModelAndView found(NewPartnership form, RedirectAttributes notices) {
		return Saving.showing(() -> entering(form),
				() -> made(form.named(), this.founding.found(form.code(), form.name(), form.administrator()),
						() -> noted(form.name().strip() + " is made.", LIST, notices)));
	}

	@GetMapping("/{code}")
	ModelAndView one(@PathVariable String code) {
		return showing(code, NewPerson.NOBODY);
	}

	@SentOnce
	@PostMapping("/{code}/administrators")
	ModelAndView appoint(@PathVariable String code, NewPerson entered, RedirectAttributes notices) {
		return Saving.showing(() -> showing(code, entered),
				() -> made(entered.name(), this.staffing.appointAdministrator(code, entered),
						() -> noted("The administrator is named.", page(code), notices)));
	}

	@PostMapping("/{code}/people")
	ModelAndView bringIn(@PathVariable String code, @RequestParam(defaultValue = "") String username,
			RedirectAttributes notices) {
		return Saving.showing(() -> showing(code, NewPerson.NOBODY), () -> {
			this.staffing.bringIn(code, username);
			return noted("The administrators of the partnership can now give this person roles.", page(code), notices);
		});
	}

	@PostMapping("/{code}/agencies")
	ModelAndView serve(@PathVariable String code, @RequestParam(defaultValue = "") String agency,
			RedirectAttributes notices) {
		return Saving.showing(() -> showing(code, NewPerson.NOBODY),
				() -> noted(this.agencies.serve(agency, code).name() + " serves this partnership too.", page(code),
						notices));
	}

	/** A sheet to print where somebody new gets no mail; it is shown once. */
	private ModelAndView made(String name, Optional<Invitation> invitation, Supplier<ModelAndView> otherwise) {
		return invitation.filter((one) -> !one.mailed())
			.map((one) -> new ModelAndView("partners/invitation").addObject("invitation", one)
				.addObject("name", name)
				.addObject("back", LIST)
				.addObject("zone", this.clock.getZone()))
			.orElseGet(otherwise);
	}

	private static ModelAndView noted(String words, String next, RedirectAttributes notices) {
		notices.addFlashAttribute(NOTICE, words);
		return new ModelAndView("redirect:" + next);
	}

	private static String page(String code) {
		return LIST + "/" + code;
	}

	private static ModelAndView entering(NewPartnership form) {
		return new ModelAndView("partners/partnership-new").addObject("form", form);
	}

	private ModelAndView showing(String code, NewPerson entered) {
		return new ModelAndView("partners/partnership-one").addObject("one", this.founding.one(code))
			.addObject("entered", entered);
	}

	/**
	 * A partnership to make as it is typed.
	 *
	 * @param code short code
	 * @param name full name
	 * @param username name of the account of its first administrator; empty where they
	 * are named later
	 * @param person name of the administrator where they are new
	 * @param email their address where they are new
	 */
	record NewPartnership(String code, String name, String username, String person, String email) {

		static final NewPartnership EMPTY = new NewPartnership("", "", "", "", "");

		NewPerson administrator() {
			return (this.username == null || this.username.isBlank()) ? null
					: new NewPerson(this.username.strip(), this.person, this.email);
		}

		String named() {
			return this.person;
		}

	}

}
