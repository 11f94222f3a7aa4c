package org.partnershipactions.partners.web;

import java.math.BigDecimal;
import java.util.List;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.TypedNumber;
import org.partnershipactions.partners.agencies.PartnershipAdministration;
import org.partnershipactions.partners.agencies.PartnershipAdministration.PartnershipView;
import org.partnershipactions.partners.agencies.PartnershipBounds;
import org.partnershipactions.partners.agencies.PartnershipDetails;
import org.partnershipactions.partners.setup.SetUpList;
import org.partnershipactions.partners.setup.SetUpList.SetUpEntry;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The check list of a new partnership, and the page on which it says who it is. */
@Controller
@RequestMapping
class SetUpController {

	private final SetUpList list;

	private final PartnershipAdministration partnership;

	SetUpController(SetUpList list, PartnershipAdministration partnership) {
		this.list = list;
		this.partnership = partnership;
	}

	@GetMapping("/administration/set-up")
	String all(Model model) {
		model.addAttribute("entries", this.list.all());
		return "partners/set-up";
	}

	@PostMapping("/administration/set-up/{item}")
	String putOff(@PathVariable String item, @RequestParam boolean off) {
		this.list.putOff(item, off);
		return "redirect:/administration/set-up";
	}

	@GetMapping("/api/set-up")
	@ResponseBody
	List<SetUpJson> forPrograms() {
		return this.list.all().stream().map(SetUpJson::of).toList();
	}

	@GetMapping("/administration/partnership")
	ModelAndView ours() {
		return page(PartnershipForm.of(this.partnership.ours()));
	}

	@PostMapping("/administration/partnership")
	ModelAndView change(PartnershipForm form, RedirectAttributes notices) {
		return Saving.or(() -> page(form), () -> {
			this.partnership.change(form.name(), form.details());
			notices.addFlashAttribute("notice", "The partnership is saved.");
		}, "/administration/partnership");
	}

	private static ModelAndView page(PartnershipForm form) {
		return new ModelAndView("partners/partnership").addObject("form", form);
	}

	/**
	 * An item of the check list.
	 *
	 * @param item code such as {@code task-groups}
	 * @param done whether it is there
	 * @param url address of the page on which it is done
	 * @param putOff whether somebody put it off
	 */
	record SetUpJson(String item, boolean done, String url, boolean putOff) {

		static SetUpJson of(SetUpEntry entry) {
			return new SetUpJson(entry.item().code(), entry.done(), entry.item().page(), entry.putOff());
		}

	}

	/** A partnership as it is typed. */
	record PartnershipForm(String name, String district, String address, String postcodes, String contact,
			String privacyNotice, String policingBody, String south, String north, String west, String east) {

		static PartnershipForm of(PartnershipView ours) {
			PartnershipDetails details = ours.details();
			return new PartnershipForm(ours.name(), details.district(), details.address(), details.postcodes(),
					details.contact(), details.privacyNotice(), details.policingBody(),
					degrees(details.bounds().south()), degrees(details.bounds().north()),
					degrees(details.bounds().west()), degrees(details.bounds().east()));
		}

		PartnershipDetails details() {
			return new PartnershipDetails(this.district, this.address, this.postcodes, this.contact, this.privacyNotice,
					this.policingBody, new PartnershipBounds(degrees("south", this.south), degrees("north", this.north),
							degrees("west", this.west), degrees("east", this.east)));
		}

		private static String degrees(BigDecimal edge) {
			return (edge != null) ? edge.stripTrailingZeros().toPlainString() : "";
		}

		private static BigDecimal degrees(String field, String typed) {
			if (typed == null || typed.isBlank()) {
				return null;
			}
			return TypedNumber.in(typed)
				.filter((edge) -> edge.scale() <= 6)
				.orElseThrow(() -> new InvalidAnswers(field, "Enter degrees, such as 51.11"));
		}

	}

}
