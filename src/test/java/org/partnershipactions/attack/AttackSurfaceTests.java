package org.partnershipactions.attack;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.partnershipactions.attack.AccessVerdicts.Verdict;
import org.partnershipactions.contracts.WholeProduct;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever answers a request has a verdict, so that no new address stays unattacked. */
@WholeProduct
class AttackSurfaceTests {

	/** What maps a request to what answers it; all of their addresses are asked. */
	private static final Set<String> MAPPINGS = Set.of("AdditionalHealthEndpointPathsWebMvcHandlerMapping",
			"BeanNameUrlHandlerMapping", "ControllerEndpointHandlerMapping", "RequestMappingHandlerMapping",
			"RouterFunctionMapping", "SimpleUrlHandlerMapping", "WebMvcEndpointHandlerMapping",
			"WelcomePageHandlerMapping", "WelcomePageNotAcceptableHandlerMapping");

	/** Filters of the door that let pass or refuse. */
	private static final Set<String> PASSING = Set.of("AnonymousAuthenticationFilter", "AuthenticationFilter",
			"AuthorizationFilter", "BasicAuthenticationFilter", "BodyLimit", "CsrfFilter", "DisableEncodeUrlFilter",
			"ExceptionTranslationFilter", "HeaderWriterFilter", "PasswordAlone", "ProofFilter",
			"RequestCacheAwareFilter", "SecurityContextHolderAwareRequestFilter", "SecurityContextHolderFilter",
			"SessionLifetime", "SessionManagementFilter", "StepFilter", "WebAsyncManagerIntegrationFilter");

	/** Filters that answer by themselves, and where. */
	private static final Map<String, String> ANSWERING = Map.of("LogoutFilter", "POST /sign-out",
			"OAuth2AuthorizationRequestRedirectFilter", "/oauth2/authorization/council", "ProviderReturnFilter",
			"/login/oauth2/code/council", "UsernamePasswordAuthenticationFilter", "POST /sign-in",
			"WebAuthnAuthenticationFilter", "POST /login/webauthn", "PublicKeyCredentialRequestOptionsFilter",
			"POST /webauthn/authenticate/options", "PublicKeyCredentialCreationOptionsFilter",
			"POST /webauthn/register/options", "WebAuthnRegistrationFilter", "POST /webauthn/register");

	@Autowired
	private AttackSurface surface;

	@Test
	void anAddressWithoutAVerdictIsNamed() {
		List<String> asked = AccessVerdicts.all().stream().map(Verdict::request).toList();
		List<String> unasked = List.copyOf(this.surface.unasked(asked));
		assertThat(Attacker.written("anAddressWithoutAVerdictIsNamed", unasked)).isEmpty();
		assertThat(this.surface.unasked(List.of("/api/plans", "POST /api/asb/reports")))
			.contains("POST /api/plans/{year}/adoption", "GET /api/asb/reports", "GET /plan", "GET /webjars/**")
			.doesNotContain("GET /api/plans", "POST /api/asb/reports");
	}

	@Test
	void everyKindOfHandlerAndFilterThatCouldAnswerIsKnown() {
		Set<String> unknown = this.surface.filters();
		unknown.removeAll(PASSING);
		unknown.removeAll(ANSWERING.keySet());
		unknown.addAll(this.surface.mappings());
		unknown.removeAll(MAPPINGS);
		unknown.addAll(this.surface.servlets());
		unknown.remove("/");
		assertThat(Attacker.written("everyKindOfHandlerAndFilterThatCouldAnswerIsKnown", List.copyOf(unknown)))
			.isEmpty();
		assertThat(AccessVerdicts.all().stream().map(Verdict::request)).containsAll(ANSWERING.values());
	}

}
