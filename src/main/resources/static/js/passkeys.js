/* Makes passkeys and signs in with them. Forms for them stay hidden where the browser knows none. */

const known = window.PublicKeyCredential && window.PublicKeyCredential.parseRequestOptionsFromJSON

async function post (form, address, body) {
  const headers = { 'X-CSRF-TOKEN': form.elements._csrf.value, 'Content-Type': 'application/json' }
  const answer = await fetch(address, { method: 'POST', headers, body: body && JSON.stringify(body) })
  if (answer.status === 403) {
    window.location.reload()
  }
  if (!answer.ok) {
    throw new Error(`${address} answered ${answer.status}`)
  }
  return answer.json()
}

async function make (form) {
  const options = await post(form, form.dataset.options)
  const publicKey = window.PublicKeyCredential.parseCreationOptionsFromJSON(options)
  const made = (await navigator.credentials.create({ publicKey })).toJSON()
  const credential = {
    id: made.id,
    rawId: made.rawId,
    type: made.type,
    response: {
      attestationObject: made.response.attestationObject,
      clientDataJSON: made.response.clientDataJSON,
      transports: made.response.transports
    },
    clientExtensionResults: made.clientExtensionResults,
    authenticatorAttachment: made.authenticatorAttachment
  }
  await post(form, form.action, { publicKey: { credential, label: form.elements.label.value.trim() || 'Passkey' } })
  return form.dataset.next
}

async function signIn (form) {
  const options = await post(form, form.dataset.options)
  const publicKey = window.PublicKeyCredential.parseRequestOptionsFromJSON(options)
  const given = (await navigator.credentials.get({ publicKey })).toJSON()
  const answer = await post(form, form.action, {
    id: given.id,
    rawId: given.rawId,
    response: {
      authenticatorData: given.response.authenticatorData,
      clientDataJSON: given.response.clientDataJSON,
      signature: given.response.signature,
      userHandle: given.response.userHandle
    },
    credType: given.type,
    clientExtensionResults: given.clientExtensionResults,
    authenticatorAttachment: given.authenticatorAttachment
  })
  return answer.redirectUrl
}

document.querySelectorAll('form[data-passkey]').forEach((form) => {
  if (!known) {
    return
  }
  form.hidden = false
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    try {
      window.location.assign(await (form.dataset.passkey === 'make' ? make(form) : signIn(form)))
    } catch (refused) {
      form.querySelector('[data-passkey-refused]').hidden = false
    }
  })
})
