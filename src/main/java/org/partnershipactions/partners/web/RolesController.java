package org.partnershipactions.partners.web;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.partners.people.RoleDeciding;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which the manager consents to roles, and others read which were given. */
@Controller
@RequestMapping("/roles")
class RolesController {

	private final RoleDeciding roles;

	private final CurrentPerson person;

	RolesController(RoleDeciding roles, CurrentPerson person) {
		this.roles = roles;
		this.person = person;
	}

	@GetMapping
	ModelAndView all() {
		return new ModelAndView("partners/roles").addObject("list", this.roles.all())
			.addObject("zone", PartnershipClock.LONDON)
			.addObject("manages", this.person.is(Role.MANAGER))
			.addObject("board", this.person.is(Role.BOARD));
	}

	@PostMapping("/{id}")
	ModelAndView decide(@PathVariable String id, @RequestParam(defaultValue = "") String decision,
			@RequestParam(defaultValue = "") String reason, RedirectAttributes notices) {
		return Saving.or(() -> all().addObject("wrong", id).addObject("reason", reason), () -> {
			boolean consents = RoleApi.consents(decision);
			this.roles.decide(id, consents, reason);
			notices.addFlashAttribute("notice", consents ? "The role is given." : "The role is refused.");
		}, "/roles");
	}

}
