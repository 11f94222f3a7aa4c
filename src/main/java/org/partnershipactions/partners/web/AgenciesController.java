package org.partnershipactions.partners.web;

import java.util.Arrays;
import java.util.List;

import org.partnershipactions.partners.agencies.Agency.AgencyDetails;
import org.partnershipactions.partners.agencies.Agency.ContactDetails;
import org.partnershipactions.partners.agencies.AgencyAdministration;
import org.partnershipactions.partners.agencies.AgencyAdministration.AgencyEntry;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages on which administrators look after agencies and their other names. */
@Controller
@RequestMapping("/administration/agencies")
class AgenciesController {

	private static final String LIST = "/administration/agencies";

	private final AgencyAdministration agencies;

	AgenciesController(AgencyAdministration agencies) {
		this.agencies = agencies;
	}

	@GetMapping
	String all(Model model) {
		model.addAttribute("agencies", this.agencies.all());
		return "partners/agencies";
	}

	@GetMapping("/new")
	ModelAndView enter() {
		this.agencies.all();
		return page(AgencyForm.EMPTY, null);
	}

	@PostMapping("/new")
	ModelAndView add(AgencyForm form, RedirectAttributes notices) {
		return Saving.or(() -> page(form, null), () -> {
			this.agencies.add(form.code(), form.entry());
			notices.addFlashAttribute("notice", form.name().strip() + " is added.");
		}, LIST);
	}

	@GetMapping("/{code}")
	ModelAndView one(@PathVariable String code) {
		AgencyDetails agency = this.agencies.one(code);
		return page(AgencyForm.of(agency), agency);
	}

	@PostMapping("/{code}")
	ModelAndView change(@PathVariable String code, AgencyForm form, RedirectAttributes notices) {
		return Saving.or(() -> page(form, this.agencies.one(code)), () -> {
			this.agencies.change(code, form.entry());
			notices.addFlashAttribute("notice", form.name().strip() + " is saved.");
		}, LIST);
	}

	@PostMapping("/{code}/active")
	String setActive(@PathVariable String code, @RequestParam boolean active, RedirectAttributes notices) {
		this.agencies.setActive(code, active);
		notices.addFlashAttribute("notice",
				active ? "New work may go to the agency again." : "No new work goes to the agency from now on.");
		return "redirect:" + LIST;
	}

	private static ModelAndView page(AgencyForm form, AgencyDetails agency) {
		return new ModelAndView("partners/agency-form").addObject("form", form).addObject("agency", agency);
	}

	/**
	 * An agency as it is typed; other names stand one on each line.
	 *
	 * @param code short code
	 * @param name full name
	 * @param kind what sort of body it is
	 * @param member whether "All partners" stands for it
	 * @param aliases other names
	 * @param address postal address
	 * @param telephone telephone
	 * @param web web address
	 * @param email e-mail address
	 */
	record AgencyForm(String code, String name, String kind, Boolean member, String aliases, String address,
			String telephone, String web, String email) {

		static final AgencyForm EMPTY = new AgencyForm("", "", "", true, "", "", "", "", "");

		static AgencyForm of(AgencyDetails agency) {
			ContactDetails contact = agency.contact();
			return new AgencyForm(agency.code(), agency.name(), agency.kind(), agency.member(),
					String.join("\n", agency.aliases()), contact.address(), contact.telephone(), contact.web(),
					contact.email());
		}

		AgencyEntry entry() {
			List<String> names = (this.aliases == null) ? List.of()
					: Arrays.stream(this.aliases.split("\\R"))
						.map(String::strip)
						.filter((line) -> !line.isEmpty())
						.distinct()
						.toList();
			return new AgencyEntry(this.name, this.kind, Boolean.TRUE.equals(this.member), names,
					new ContactDetails(this.address, this.telephone, this.web, this.email));
		}

	}

}
