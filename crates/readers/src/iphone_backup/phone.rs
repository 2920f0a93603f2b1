//! What a backup tells of the phone itself: the numbers of its SIMs, and its programs.

use super::{ID, list};
use crate::bundle::Members;
use crate::container::Watch;
use crate::plist::Plist;
use crate::{Flow, Limits, ReadError, Sink};
use ringoff_model::{Observation, OnPhone, OwnLine, Place, one_line};

/// `Info.plist`, which is never encrypted: the number of the SIM in the phone, and which programs are installed.
pub(super) fn about_the_phone(
    folder: &dyn Members,
    label: &str,
    limits: &Limits,
    watch: &mut Watch<'_>,
) {
    let Some(file) = folder.open("Info.plist") else {
        return;
    };
    let label = format!("{label}!Info.plist");
    watch.begin(&label, ID);
    let info = match file.and_then(|file| list(file, limits)) {
        Ok(Some(info)) => info,
        Ok(None) => {
            let what = "property list";
            return watch.failed(&label, &ReadError::Damaged { what });
        }
        Err(error) => return watch.failed(&label, &error),
    };
    let text = |key| info.get(key).and_then(Plist::text).map(Into::into);
    let (number, iccid) = (text("Phone Number"), text("ICCID"));
    if number.is_some() || iccid.is_some() {
        watch.observation(Observation::OwnLine(OwnLine {
            place: Place::Entry(1),
            number,
            iccid,
            carrier: None,
            sub_id: None,
        }));
    }
    let apps = info.get("Installed Applications").map(Plist::items);
    for (at, app) in (1..).zip(apps.unwrap_or_default()) {
        let Some(app) = app.text() else { continue };
        let flow = watch.observation(Observation::OnPhone(OnPhone {
            place: Place::Entry(at),
            name: None,
            app: Some(app.into()),
            user_name: None,
        }));
        if flow == Flow::Stop {
            return;
        }
    }
}

/// What the radio remembers of SIMs: each by the number printed on it.
pub(super) fn radio(list: &Plist, sink: &mut dyn Sink) {
    let mut place = 0;
    let mut tell = |number: Option<&str>, iccid: Option<&str>| {
        if number.is_none() {
            return;
        }
        place += 1;
        sink.observation(Observation::OwnLine(OwnLine {
            place: Place::Entry(place),
            number: number.map(Into::into),
            iccid: iccid.map(|iccid| one_line(iccid, 40).into()),
            carrier: None,
            sub_id: None,
        }));
    };
    let text = |key| list.get(key).and_then(Plist::text);
    tell(text("PhoneNumber"), text("LastKnownICCID"));
    for (iccid, sim) in list
        .get("PersonalWallet")
        .into_iter()
        .flat_map(Plist::entries)
    {
        let book = sim.get("phonebook");
        let number = ["PNRPhoneNumber", "CopiedSIMPhoneNumber"]
            .into_iter()
            .find_map(|key| book?.get(key)?.text());
        tell(number, Some(iccid));
    }
}
