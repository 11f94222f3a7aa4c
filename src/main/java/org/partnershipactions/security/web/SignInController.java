package org.partnershipactions.security.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.partnershipactions.security.Actor;
import org.partnershipactions.security.KeptAnswers;
import org.partnershipactions.security.accounts.AccountSeeding;
import org.partnershipactions.security.accounts.LocalAccounts;
import org.partnershipactions.security.providers.ProviderRefusal.RefusalReason;
import org.partnershipactions.security.providers.ProviderRegistrations;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the way in and the way out, and says why somebody stands before it again. */
@Controller
class SignInController {

	private final SignInCompletion completion;

	private final AccountSeeding accounts;

	private final LocalAccounts local;

	private final ProviderRegistrations providers;

	SignInController(SignInCompletion completion, AccountSeeding accounts, LocalAccounts local,
			ProviderRegistrations providers) {
		this.accounts = accounts;
		this.completion = completion;
		this.local = local;
		this.providers = providers;
	}

	@GetMapping("/sign-in")
	String signIn(@RequestParam Map<String, String> why, HttpSession session, Model model) {
		model.addAttribute("refused", why.containsKey("refused"));
		model.addAttribute("signedOut", why.containsKey("signed-out"));
		model.addAttribute("stale", why.containsKey("stale"));
		model.addAttribute("nobodyYet", this.accounts.none());
		model.addAttribute("kept", KeptAnswers.areIn(session));
		model.addAttribute("providers", this.providers.all());
		model.addAttribute("local", this.local.on());
		return "security/sign-in";
	}

	/** Says why what somebody brought from a provider opens nothing, and whom to ask. */
	@GetMapping("/sign-in/refused")
	ModelAndView refused(String why, String provider) {
		RefusalReason reason = RefusalReason.of(why).orElse(RefusalReason.NO_ANSWER);
		String name = this.providers.all()
			.stream()
			.filter((one) -> one.id().equals(provider))
			.map(ProviderRegistrations.SignInProvider::name)
			.findFirst()
			.orElse(null);
		ModelAndView page = new ModelAndView("security/refused").addObject("reason", reason).addObject("name", name);
		page.setStatus(HttpStatus.FORBIDDEN);
		return page;
	}

	/** Goes on to the provider by itself, at once, without a script. */
	@GetMapping("/sign-out/provider")
	String signOutThere(HttpSession session, HttpServletResponse response, Model model) {
		String end = ProviderSignOut.take(session).orElse(null);
		if (end == null) {
			return "redirect:/sign-in?signed-out";
		}
		response.setHeader("Refresh", "0; url=" + end);
		model.addAttribute("end", end);
		return "security/signed-out";
	}

	/** Leads to what is still to be done, and then to where the person was. */
	@GetMapping("/sign-in/next")
	String next(HttpSession session) {
		return "redirect:"
				+ this.completion.next(session, Actor.username()).or(() -> LostSession.takePage(session)).orElse("/");
	}

}
