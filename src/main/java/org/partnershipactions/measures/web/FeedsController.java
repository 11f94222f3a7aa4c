package org.partnershipactions.measures.web;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.measures.feeds.FeedAdministration;
import org.partnershipactions.measures.feeds.FeedAdministration.NewFeed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages on which administrators say which action of the plan feeds which measure. */
@Controller
@RequestMapping("/administration/measures")
class FeedsController {

	private final FeedAdministration feeds;

	private final MeasureWords words;

	FeedsController(FeedAdministration feeds, MeasureWords words) {
		this.feeds = feeds;
		this.words = words;
	}

	@GetMapping
	ModelAndView all() {
		return new ModelAndView("measures/feeds").addObject("feeds", this.feeds.all()).addObject("words", this.words);
	}

	@GetMapping("/{code}")
	ModelAndView one(@PathVariable("code") String code) {
		return page(code, new NewFeed("", "", "", ""));
	}

	@PostMapping("/{code}")
	ModelAndView set(@PathVariable("code") String code, NewFeed entered, RedirectAttributes notices) {
		try {
			this.feeds.set(code, entered);
			notices.addFlashAttribute("notice", "It is set. Signed quarters keep the figures they were signed with.");
			return new ModelAndView("redirect:/administration/measures/" + code);
		}
		catch (InvalidAnswers ex) {
			ModelAndView again = page(code, entered).addObject("errors", ex.errors());
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
	}

	private ModelAndView page(String code, NewFeed entered) {
		return new ModelAndView("measures/feed").addObject("feed", this.feeds.one(code))
			.addObject("form", entered)
			.addObject("words", this.words);
	}

}
