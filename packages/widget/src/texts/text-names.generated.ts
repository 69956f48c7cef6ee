// Generated from the English texts by `pnpm --filter @hearback/widget generate`.

/** Names of all texts: in each line what comes first in them, then each of the last parts. */
export const TEXT_NAMES = `panel launcher heading close failed
kinds.rating title
kinds.complaint title
kinds.suggestion title
scales.likert5 question
scales.likert5.names 1 2 3 4 5
scales.stars question
scales.stars.names 1 2 3 4 5
scales.emoji question
scales.emoji.names 1 2 3 4 5
scales.thumbs question
scales.thumbs.names 1 2
scales.nps question
scales.nps.names 1 2
scales.ces question
scales.ces.names 1 2
scales.servqual7 question
scales.servqual7.names 1 2
scales.percent question
scales.percent.names 1 2
rating point star notApplicable wrong more percent
form optional left over send sending readBy
sent line subject page language time look anonymous
errors summary score tooLong unavailable
badge unsent news
detail wantedDetail occurredAt severity failure date futureDate danger emergency consentMissing
detail.severities A B C
detail.failures outcome process
finders card iban email phone chineseId hide keep
followUp question recorded reopened stored memory refused reason firstTime promiseKept yes no satisfaction thanks
followUp.fixed yes partly no
scorecard heading comment notApplicable progress required rowMissing expectation perception step back next
complaint heading intro text textHint category wanted evidence moreDetail moreDetailHint
complaint.categories product-quality service-conduct delay billing safety other
complaint.wantedOptions repair replacement refund apology explanation other
suggestion heading intro text textHint recipient anyRecipient
contact legend hint anonymous anonymousHint name phone email channel preferredTime callback add
contact.channels phone message email
faults rows complaintText suggestionText phone email contact invalid full
receipt storedTitle storedBody memoryTitle memoryBody receivedTitle receivedBody refusedTitle refusedBody refusedReason number next nextAnonymous copyNumber copied keep key copyKey another edit copyText announceStored announceReceived announceRefused
draft kept files discard
undo body undo now left announce undone late
copying failed selected
kiosk question countdown stay
later by copyLink save print scan secret link remember rememberHint sent add addLabel addSend added withdraw withdrawQuestion withdrawReason withdrawSend withdrawn cancel stored memory refused empty
nps passive promoter
photos hint take choose drop working photo document blur blurOf remove removeOf waiting staying
photos.said added removed blurred refused
photos.faults unreadable blocked many empty large
photos.rejected file lost large kind arrived
photos.editor heading how keys photo brush undo redo zoomIn zoomOut move done cancel failed blurred undone redone zoomed box
prompts heading text accept later never close
sentPreview intro sampled exact nothingYet key files envelope
sentPreview.items page subject lang promise prompt respondent
sentPreview.reasons delay scroll dwell event exit
sentPreview.respondents employee manager inspector
tracker heading intro number key lookUp looking badNumber badKey unknown unreachable wait back promise readBy resolveBy late closing objection history closedBySilence remedy reason complaint suggestion device news exportList wipe wipeQuestion wipeSend wiped
tracker.states received acknowledged assigned in-progress answered resolved closed reopened rejected withdrawn
tracker.changes received acknowledged assigned started replied resolved rejected reopened closed amendment follow-up withdrawal
tracker.fixed yes partly no
presets.technician.dimensions visit
presets.technician.items attitude skill punctuality promises-kept
presets.servqual.dimensions tangibles reliability responsiveness assurance empathy
presets.servqual.items up-to-date-equipment inviting-premises professional-appearance clear-materials meets-deadlines takes-problems-seriously right-first-time keeps-appointments accurate-records says-when starts-promptly glad-to-help finds-time inspires-trust safe-dealings stays-polite knows-the-subject treated-as-a-person convenient-hours personal-contact customers-side understands-needs
presets.courier.dimensions service-quality service-awareness service-cost service-rules service-environment
presets.courier.items no-loss tracking door-to-door network packing direct-contact check-before-signing signer-verified needs-respected polite-staff on-time safe-keeping easy-posting fair-price collection-notice clear-goals staff-conduct after-sales price-list compensation tidy-outlets coverage phone-service uniform-conduct
presets.equipment-after-sales.dimensions service-staff parts-management support-system service-outcome
presets.equipment-after-sales.items attitude skill explanation parts-availability parts-quality parts-price simple-request remote-support operator-training response-time timely-repair fixed-first-time needs-met
presets.nursing.dimensions admission care communication environment discharge
presets.nursing.items welcome orientation named-nurse attitude skill rounds call-response daily-help explanations listening privacy pain-relief cleanliness quiet safety discharge-advice whom-to-call`;
