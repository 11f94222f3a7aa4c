package org.partnershipactions.partners.web;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.AgencyObligations.Obligation;
import org.partnershipactions.partners.AgencyStaff.AgencyPerson;
import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.agencies.Agency.AgencyDetails;
import org.partnershipactions.partners.agencies.AgencyEnding;
import org.partnershipactions.partners.agencies.AgencyEnding.AgencyEndingView;
import org.partnershipactions.partners.agencies.AgencyEnding.EndedAgency;

import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The end of an agency, with all that goes to its successor, by page and for programs.
 */
@Controller
@RequestMapping
class AgencyEndingController {

	private static final String PAGE = "/administration/agencies/{code}/ending";

	private static final String API = "/api/agencies/{code}/ending";

	private final AgencyEnding ending;

	AgencyEndingController(AgencyEnding ending) {
		this.ending = ending;
	}

	@GetMapping(PAGE)
	ModelAndView ask(@PathVariable String code) {
		AgencyEndingView before = this.ending.before(code);
		return page(before, new EndingForm("", "", before.people().stream().map(AgencyPerson::username).toList()));
	}

	@PostMapping(PAGE)
	ModelAndView end(@PathVariable String code, EndingForm form, RedirectAttributes notices) {
		return Saving.or(() -> page(this.ending.before(code), form), () -> {
			AgencyDetails ended = this.ending.end(code, form.entry());
			notices.addFlashAttribute("notice", ended.name() + " has ended."
					+ ((ended.successor() != null) ? " All that was open has gone to its successor." : ""));
		}, "/administration/agencies");
	}

	/** What would go to a successor. */
	@GetMapping(API)
	@ResponseBody
	EndingJson before(@PathVariable String code) {
		return EndingJson.of(this.ending.before(code));
	}

	@PostMapping(API)
	@ResponseBody
	EndedJson end(@PathVariable String code, @RequestBody EndingForm body) {
		AgencyDetails ended = this.ending.end(code, body.entry());
		return new EndedJson(ended.code(), ended.endedOn(), ended.successor());
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return new InvalidAnswers("body", "Send a JSON object such as {\"lastDay\": \"2022-06-30\", \"successor\":"
				+ " \"icb\", \"staying\": [\"a.person\"]}")
			.getBody();
	}

	private static ModelAndView page(AgencyEndingView before, EndingForm form) {
		return new ModelAndView("partners/agency-ending").addObject("before", before).addObject("form", form);
	}

	/**
	 * The end of an agency as it is typed or sent.
	 *
	 * @param lastDay its last day, as an ISO date
	 * @param successor code of the agency that takes over; empty or null where none does
	 * @param staying user names of those who go on in the successor; null for nobody
	 */
	record EndingForm(String lastDay, String successor, List<String> staying) {

		EndingForm {
			staying = (staying != null) ? List.copyOf(staying) : List.of();
		}

		EndedAgency entry() {
			return new EndedAgency(TypedDate.of("lastDay", this.lastDay), this.successor, this.staying);
		}

	}

	/**
	 * What an agency leads and owes.
	 *
	 * @param code code of the agency
	 * @param obligations each kind of work, with how much of it there is
	 * @param people user names of those who have a role in it
	 * @param successors codes of the agencies that could take over
	 */
	record EndingJson(String code, List<Obligation> obligations, List<String> people, List<String> successors) {

		static EndingJson of(AgencyEndingView before) {
			return new EndingJson(before.agency().code(), before.obligations(),
					before.people().stream().map(AgencyPerson::username).toList(),
					before.successors().stream().map(AgencySummary::code).toList());
		}

	}

	/** An agency that has ended: its code, its last day and its successor or null. */
	record EndedJson(String code, LocalDate endedOn, String successor) {
	}

}
